package org.commonground.search.alerts;

import org.commonground.search.SearchResult;
import org.commonground.search.feed.FollowedSearch;

import java.util.List;

/** What is new in one search. */
record News(FollowedSearch search, List<SearchResult> results) {
    News {
        results = List.copyOf(results);
    }

    /** What became of the search since it was asked; a sentence a line, empty when nothing did. */
    String remarks() {
        return String.join("\n", search.remarks());
    }

    /** Whether to tell that there will be none any more. */
    boolean isTheLast(String remarksTold) {
        return results.isEmpty() && !search.mayBringNews() && !remarks().equals(remarksTold);
    }
}
