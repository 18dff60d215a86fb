package org.commonground.search.feed;

import org.commonground.search.FacetName;
import org.commonground.search.SearchRequest;

import java.util.List;

/**
 * A search whose news somebody wants to hear of, whatever became of its filters since it was asked.
 *
 * @param request with the names that terms have today, and with what has taken the place of others
 * @param chosen its filters
 */
public record FollowedSearch(SearchRequest request, List<ChosenFilter> chosen) {
    public FollowedSearch {
        chosen = List.copyOf(chosen);
    }

    public String inWords() {
        return SearchInWords.of(request.query(), chosen);
    }

    /** What its owner should know of it, in sentences; mostly none. */
    public List<String> remarks() {
        return Remarks.of(request.query(), chosen);
    }

    /** Filters that nothing new can pass. */
    public List<ChosenFilter> hopeless() {
        return chosen.stream().filter(filter -> !filter.bearsNews()).toList();
    }

    /** Whether something new can match: it can bear one value of every facet at least. */
    public boolean mayBringNews() {
        return hopeless().stream().map(ChosenFilter::facet).allMatch(this::hasHope);
    }

    private boolean hasHope(FacetName facet) {
        return chosen.stream().anyMatch(filter -> filter.facet() == facet && filter.bearsNews());
    }
}
