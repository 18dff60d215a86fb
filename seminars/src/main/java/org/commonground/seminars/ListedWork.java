package org.commonground.seminars;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Something in the library, as reading lists name it.
 *
 * @param number of the publication, lesson or document
 */
@Embeddable
public record ListedWork(@Enumerated(EnumType.STRING) ReadingItem.Work work, long number) {}
