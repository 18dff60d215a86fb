package org.commonground.publications;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of publication, by the names that addresses and the API use. */
public enum Kind {
    CASE_STUDY("case-study", "Case study"),
    INFORMATION_PACK("information-pack", "Information pack"),
    COHESION_PLAN("cohesion-plan", "Cohesion plan"),
    PROTOCOL("protocol", "Protocol"),
    REPORT("report", "Strategy or report"),
    DISCUSSION_PAPER("discussion-paper", "Discussion paper");

    private final String value;
    private final String label;

    Kind(String value, String label) {
        this.value = value;
        this.label = label;
    }

    public String value() {
        return value;
    }

    public String label() {
        return label;
    }

    /**
     * The kind of that name; case, spaces and underscores do not matter. Empty when there is none.
     */
    public static Optional<Kind> of(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        return Stream.of(values()).filter(kind -> kind.value.equals(wanted)).findFirst();
    }

    /** All names, for a sentence: {@code "case-study, information-pack, ..."}. */
    public static String names() {
        return Stream.of(values()).map(Kind::value).collect(Collectors.joining(", "));
    }
}
