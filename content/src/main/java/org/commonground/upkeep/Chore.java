package org.commonground.upkeep;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of work that waits for an editor. */
public enum Chore {
    REVIEW_PASSED,
    REVIEW_NEAR,
    FEEDBACK,
    BROKEN_LINKS,
    MISSING_METADATA,
    BLANK_PROMPTS,
    WITHOUT_TEXT,
    UNTAGGED;

    /** The name in addresses and texts: {@code review-passed}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Chore> of(String value) {
        return Arrays.stream(values()).filter(chore -> chore.value().equals(value)).findFirst();
    }
}
