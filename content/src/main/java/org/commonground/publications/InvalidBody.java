package org.commonground.publications;

import org.commonground.kernel.Refusal;

/** The text given for a publication's body is not what its kind asks for. */
public final class InvalidBody extends Refusal {
    InvalidBody(Kind kind, Exception cause) {
        super(
                "invalid-body",
                400,
                "The body does not fit a %s: %s"
                        .formatted(
                                kind.label().toLowerCase(java.util.Locale.ROOT), firstLine(cause)));
        initCause(cause);
    }

    private static String firstLine(Exception cause) {
        return String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("it is not readable JSON.");
    }
}
