package org.commonground.publications;

import org.commonground.kernel.Refusal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text given for a publication's body is not what its kind asks for. */
public final class InvalidBody extends Refusal {
    private static final Pattern FIELD = Pattern.compile("property '(\\w+)'");

    InvalidBody(Kind kind, String reason) {
        super("invalid-body", 400, "The body does not fit %s: %s.".formatted(one(kind), reason));
    }

    InvalidBody(Kind kind, Exception cause) {
        this(kind, reason(cause));
        initCause(cause);
    }

    private static String one(Kind kind) {
        String label = kind.label().toLowerCase(Locale.ROOT);
        return (label.matches("[aeiou].*") ? "an " : "a ") + label;
    }

    /** The parser's own words name our classes; the field is all that helps the sender. */
    private static String reason(Exception cause) {
        Matcher field = FIELD.matcher(String.valueOf(cause.getMessage()));
        return field.find()
                ? "the field “%s” holds something else than it should".formatted(field.group(1))
                : "it is not readable JSON";
    }
}
