package org.commonground.search.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.alerts.Novelties;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SearchUrl;
import org.commonground.search.SortOrder;
import org.commonground.search.feed.FollowedSearch;
import org.commonground.search.feed.TodaysNames;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds what of the novelties matches a search, by asking the search itself, newest first. */
@ApplicationScoped
class NewsDesk {
    /** No search is read further than this many pages of results. */
    private static final int MOST_PAGES = 50;

    /** Between a publication's own time and that of its being noted lies a moment. */
    private static final Duration MOMENT = Duration.ofHours(1);

    private final TodaysNames names;
    private final SearchEngine engine;
    private final Clock clock;

    @Inject
    NewsDesk(TodaysNames names, SearchEngine engine, Clock clock) {
        this.names = names;
        this.engine = engine;
        this.clock = clock;
    }

    News of(String question, Novelties novelties) {
        FollowedSearch search = names.follow(SearchUrl.ofQuestion(question).request());
        SearchRequest request = search.request().sortedBy(SortOrder.NEWEST);
        Instant since = novelties.since().minus(MOMENT);
        List<SearchResult> news = new ArrayList<>();
        for (int page = 1; ; page++) {
            SearchResults answer = engine.search(request.onPage(page, SearchRequest.LARGEST_SIZE));
            // What holds only some of the words, or other ones, helps who is reading; it is no
            // news.
            if (!answer.relaxed()) {
                answer.results().stream()
                        .filter(one -> !one.byMeaning())
                        .filter(one -> novelties.numbers().contains(one.publication().id()))
                        .filter(this::isWorthTelling)
                        .forEach(news::add);
            }
            if (page == MOST_PAGES
                    || answer.results().size() < SearchRequest.LARGEST_SIZE
                    || answer.results().getLast().updated().isBefore(since)) {
                return new News(search, news);
            }
        }
    }

    /** A seminar only while people can go there. */
    private boolean isWorthTelling(SearchResult one) {
        return !(one.detail() instanceof ResultDetail.OfSeminar seminar)
                || (!seminar.cancelled() && seminar.ends().isAfter(clock.instant()));
    }
}
