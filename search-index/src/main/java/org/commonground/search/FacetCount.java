package org.commonground.search;

import org.jspecify.annotations.Nullable;

/**
 * A facet's value with the number of results that have it.
 *
 * @param count exact where the value is chosen; otherwise choosing it may bring a few results more
 *     that are close in meaning
 * @param parent the value that includes this one, null at the top
 */
public record FacetCount(String value, String label, int count, @Nullable String parent) {

    /** Of a value that no other includes. */
    public FacetCount(String value, String label, int count) {
        this(value, label, count, null);
    }
}
