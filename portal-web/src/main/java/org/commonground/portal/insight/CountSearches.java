package org.commonground.portal.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.insight.SearchCounter;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SortOrder;

/**
 * Counts a search once: turning its pages or ordering it anew is the same search. That filters left
 * nothing over says nothing against the words.
 */
@ApplicationScoped
public class CountSearches {
    private final SearchCounter counter;

    @Inject
    CountSearches(SearchCounter counter) {
        this.counter = counter;
    }

    /**
     * What is only close in meaning was not looked for by its words: a search that finds nothing
     * else has found nothing.
     */
    public void count(HttpServletRequest http, SearchRequest asked, SearchResults found) {
        if (asked.page() == 1
                && asked.sort() == SortOrder.RELEVANCE
                && ReaderSigns.isOfPerson(http)) {
            boolean nothing = found.results().stream().allMatch(SearchResult::byMeaning);
            counter.searched(asked.query(), nothing && asked.filters().isEmpty());
        }
    }
}
