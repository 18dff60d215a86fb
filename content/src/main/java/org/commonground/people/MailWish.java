package org.commonground.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A mail that an editor may ask for; nobody gets one unasked. */
public enum MailWish {
    /** Publications that are to be looked at again. */
    REVIEW_DUE,
    /** Somebody wants a second pair of eyes. */
    SENT_TO_REVIEW,
    /** Somebody said something about what the editor wrote. */
    COMMENTED,
    /** What the editor wrote was to be published and could not be. */
    NOT_PUBLISHED;

    /** The name in forms and texts: {@code review-due}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MailWish> of(String value) {
        return Arrays.stream(values()).filter(wish -> wish.value().equals(value)).findFirst();
    }
}
