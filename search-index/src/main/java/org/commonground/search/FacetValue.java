package org.commonground.search;

import org.jspecify.annotations.Nullable;

/**
 * A value to narrow results by.
 *
 * @param value for addresses: {@code honest-broker}
 * @param label for people: {@code Employing an honest broker}
 * @param parent the value that includes this one, null at the top; whatever has this value has that
 *     one too
 */
public record FacetValue(String value, String label, @Nullable String parent) {

    /** A value that no other includes. */
    public FacetValue(String value, String label) {
        this(value, label, null);
    }
}
