package org.commonground.imports;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Something about the table of metadata that could not be used.
 *
 * @param line of the table, its heading is 1; 0 for the table as a whole
 * @param code stable, for programs: {@code unknown-term}
 * @param sentence what is wrong and what to do
 */
@Embeddable
public record ImportRemark(int line, String code, @Column(length = LONG32) String sentence) {}
