package org.commonground.search.feed;

import org.commonground.search.FacetName;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResults;

import java.util.stream.Stream;

/** A value of a facet as an address names it. */
record FilterValue(FacetName facet, String value) {
    static Stream<FilterValue> of(SearchRequest request) {
        return request.filters().entrySet().stream()
                .flatMap(
                        facet ->
                                facet.getValue().stream()
                                        .map(value -> new FilterValue(facet.getKey(), value)));
    }

    /** Whether the search finds anything that bears it. */
    boolean counts(SearchResults found) {
        return found.count(facet, value) > 0;
    }

    /** As the results call it. */
    ChosenFilter in(SearchResults found) {
        return new ChosenFilter(facet, value, found.label(facet, value), FilterStanding.IN_USE);
    }
}
