package org.commonground.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.search.SearchRequest;
import org.commonground.search.SearchUrl;
import org.commonground.search.feed.SearchInWords;
import org.commonground.search.feed.TodaysNames;

/** What people call a search that is known by its address. */
@ApplicationScoped
class SearchNames {
    private final TodaysNames search;

    @Inject
    SearchNames(TodaysNames search) {
        this.search = search;
    }

    String of(String question) {
        SearchRequest request = SearchUrl.ofQuestion(question).request();
        return SearchInWords.of(search.ask(request.onPage(1, 1)));
    }
}
