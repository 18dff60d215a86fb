package org.commonground.documents;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a file says about itself, to be taken over or not; null where it says nothing that makes
 * sense.
 *
 * @param language a BCP 47 tag
 * @param madeAt when it was made
 * @param changedAt when it was last changed
 * @param keywords words to find it by, with commas between them
 * @param dated the date its first pages show, as much of an ISO date as they say: {@code 2010},
 *     {@code 2010-03} or {@code 2010-03-15}
 */
@Embeddable
public record DocumentOffer(
        @Column(name = "offered_title", length = LONG32) @Nullable String title,
        @Column(name = "offered_author", length = LONG32) @Nullable String author,
        @Column(name = "offered_language") @Nullable String language,
        @Nullable Instant madeAt,
        @Nullable Instant changedAt,
        @Column(name = "offered_keywords", length = LONG32) @Nullable String keywords,
        @Column(name = "offered_dated") @Nullable String dated) {

    /** The first day of what {@link #dated} says; null when it says nothing. */
    public @Nullable LocalDate day() {
        return dated == null
                ? null
                : LocalDate.parse((dated + "-01-01").substring(0, "2010-03-15".length()));
    }

    /** Before it is read. */
    public static final DocumentOffer NONE =
            new DocumentOffer(null, null, null, null, null, null, null);
}
