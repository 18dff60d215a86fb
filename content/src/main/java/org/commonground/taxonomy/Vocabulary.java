package org.commonground.taxonomy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists that terms come from, by the names that addresses, facets and the API use. */
public enum Vocabulary {
    THEME("theme", "Theme"),
    FACTOR("factor", "Factor"),
    LEVEL("level", "Level of intervention"),
    PRINCIPLE("principle", "Principle"),
    PLACE("place", "Place"),
    AGENCY("agency", "Agency"),
    INTERVENTION("intervention", "Type of intervention"),
    STRAND("strand", "Strand");

    private final String value;
    private final String label;

    Vocabulary(String value, String label) {
        this.value = value;
        this.label = label;
    }

    public String value() {
        return value;
    }

    public String label() {
        return label;
    }

    /** The vocabulary of that name, whatever its case; empty when there is none. */
    public static Optional<Vocabulary> of(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(vocabulary -> vocabulary.value.equals(wanted))
                .findFirst();
    }
}
