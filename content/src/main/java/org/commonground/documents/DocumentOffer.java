package org.commonground.documents;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a file says about itself, to be taken over or not; null where it says nothing that makes
 * sense.
 *
 * @param language a BCP 47 tag
 * @param madeAt when it was made
 * @param changedAt when it was last changed
 */
@Embeddable
public record DocumentOffer(
        @Column(name = "offered_title", length = LONG32) @Nullable String title,
        @Column(name = "offered_author", length = LONG32) @Nullable String author,
        @Column(name = "offered_language") @Nullable String language,
        @Nullable Instant madeAt,
        @Nullable Instant changedAt) {

    /** Before it is read. */
    public static final DocumentOffer NONE = new DocumentOffer(null, null, null, null, null);
}
