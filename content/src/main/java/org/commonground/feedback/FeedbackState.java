package org.commonground.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far editors have come with what a reader said. */
public enum FeedbackState {
    NEW("new"),
    IN_HAND("in hand"),
    ANSWERED("answered"),
    CLOSED("closed");

    private final String label;

    FeedbackState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name in addresses: {@code in-hand}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FeedbackState> of(String value) {
        return Arrays.stream(values()).filter(state -> state.value().equals(value)).findFirst();
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == NEW || this == IN_HAND;
    }
}
