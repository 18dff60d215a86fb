package org.commonground.search;

import org.jspecify.annotations.Nullable;

/**
 * A facet's value with the number of results that have it.
 *
 * @param parent the value that includes this one, null at the top
 */
public record FacetCount(String value, String label, int count, @Nullable String parent) {

    /** Of a value that no other includes. */
    public FacetCount(String value, String label, int count) {
        this(value, label, count, null);
    }
}
