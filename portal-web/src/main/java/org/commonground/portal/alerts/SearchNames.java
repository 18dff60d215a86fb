package org.commonground.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.search.SearchEngine;
import org.commonground.search.SearchInWords;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchUrl;

/** What people call a search that is known by its address. */
@ApplicationScoped
class SearchNames {
    private final SearchEngine engine;

    @Inject
    SearchNames(SearchEngine engine) {
        this.engine = engine;
    }

    String of(String question) {
        SearchRequest request = SearchUrl.ofQuestion(question).request();
        return SearchInWords.of(request, engine.search(request.onPage(1, 1)));
    }
}
