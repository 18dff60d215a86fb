package org.commonground.search.alerts;

import org.commonground.search.SearchResult;

import java.util.List;

/**
 * What is new in one search.
 *
 * @param search in words
 */
record News(String search, List<SearchResult> results) {
    News {
        results = List.copyOf(results);
    }
}
