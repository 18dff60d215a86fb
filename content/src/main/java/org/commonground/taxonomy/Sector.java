package org.commonground.taxonomy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom an agency answers to. */
public enum Sector {
    STATUTORY("statutory", "Statutory"),
    VOLUNTARY_AND_COMMUNITY("voluntary-and-community", "Voluntary and community"),
    OTHER("other", "Other");

    private final String value;
    private final String label;

    Sector(String value, String label) {
        this.value = value;
        this.label = label;
    }

    /** The name in forms and files. */
    public String value() {
        return value;
    }

    public String label() {
        return label;
    }

    /** The sector of that name or label, whatever its case; empty when there is none. */
    public static Optional<Sector> of(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        return Stream.of(values()).filter(sector -> sector.value.equals(wanted)).findFirst();
    }
}
