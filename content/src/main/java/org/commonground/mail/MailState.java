package org.commonground.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a mail has come. */
public enum MailState {
    WAITING("waiting"),
    SENDING("being sent"),
    SENT("sent"),
    FAILED("failed"),
    CANCELLED("cancelled");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name in addresses. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MailState> of(String value) {
        return Arrays.stream(values()).filter(state -> state.value().equals(value)).findFirst();
    }
}
