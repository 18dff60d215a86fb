package org.commonground.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.search.SearchRequest;
import org.commonground.search.SearchUrl;
import org.commonground.search.feed.FollowedSearch;
import org.commonground.search.feed.TodaysNames;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Searches that are known by their addresses, as they stand today. */
@ApplicationScoped
class FollowedSearches {
    private final TodaysNames names;

    @Inject
    FollowedSearches(TodaysNames names) {
        this.names = names;
    }

    FollowedSearch of(String question) {
        return names.follow(request(question));
    }

    /** One row for each thing that has a search; all are looked up at once. */
    <T, R> List<R> rows(
            List<T> things, Function<T, String> question, BiFunction<T, FollowedSearch, R> row) {
        List<FollowedSearch> searches =
                names.follow(things.stream().map(question).map(FollowedSearches::request).toList());
        List<R> rows = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            rows.add(row.apply(things.get(i), searches.get(i)));
        }
        return rows;
    }

    private static SearchRequest request(String question) {
        return SearchUrl.ofQuestion(question).request();
    }
}
