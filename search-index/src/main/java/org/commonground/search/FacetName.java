package org.commonground.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What results can be narrowed by, in the order it is offered. */
public enum FacetName {
    KIND,
    THEME,
    FACTOR,
    LEVEL,
    PRINCIPLE,
    PLACE,
    AGENCY,
    SECTOR,
    INTERVENTION,
    STRAND,
    YEAR,
    EVIDENCE,
    FORMAT;

    /** The name in addresses and the API: {@code kind}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet of that name, empty when there is none. */
    public static Optional<FacetName> of(String value) {
        return Stream.of(values()).filter(name -> name.value().equals(value)).findFirst();
    }
}
