package org.commonground.search.feed;

import org.commonground.search.FacetName;

/**
 * A value that a search is narrowed by.
 *
 * @param value as addresses have it: {@code did-not-work}
 * @param label what people call it: {@code Did not work}
 */
public record ChosenFilter(FacetName facet, String value, String label, FilterStanding standing) {

    /** Whether something new can bear it. */
    boolean bearsNews() {
        return !(standing instanceof FilterStanding.OutOfUse
                || standing instanceof FilterStanding.Unknown);
    }
}
