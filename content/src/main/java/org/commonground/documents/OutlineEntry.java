package org.commonground.documents;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One bookmark of a document.
 *
 * @param level 1 for the outermost
 * @param page 1-based, 0 when it leads to no page
 */
@Embeddable
public record OutlineEntry(int level, @Column(length = LONG32) String title, int page) {}
