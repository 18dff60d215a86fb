package org.commonground.portal.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SearchUrl;
import org.commonground.search.SortOrder;
import org.commonground.search.feed.FollowedSearch;
import org.commonground.search.feed.TodaysNames;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code /search.atom}: what a search finds, as an Atom feed (RFC 4287), newest first unless the
 * address says otherwise. Each entry has the passages that match and leads to the page.
 */
@WebServlet("/search.atom")
public class SearchFeedServlet extends HttpServlet {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject private transient TodaysNames names;

    @Inject private transient SearchEngine engine;

    @Inject private transient PublicAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.putIfAbsent("sort", new String[] {SortOrder.NEWEST.name()});
        SearchUrl asked = SearchUrl.of(parameters);
        FollowedSearch search = names.follow(asked.request());
        SearchResults found = engine.search(search.request());
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding("UTF-8");
        try (XmlWriting feed = new XmlWriting(response.getOutputStream(), "feed", ATOM)) {
            feed.element("id", address.of(asked.page()))
                    .element(
                            "title",
                            asked.asksForSomething()
                                    ? "Common Ground: " + search.inWords()
                                    : "Common Ground")
                    .element("updated", updated(found).toString())
                    .empty("link", "rel", "self", "href", address.of(asked.feed()))
                    .empty(
                            "link",
                            "rel",
                            "alternate",
                            "type",
                            "text/html",
                            "href",
                            address.of(asked.page()))
                    .begin("author")
                    .element("name", "Common Ground")
                    .end();
            if (!search.remarks().isEmpty()) {
                feed.element("subtitle", String.join(" ", search.remarks()));
            }
            for (SearchResult result : found.results()) {
                write(feed, result, new FoundEntry(asked, result));
            }
        }
    }

    private void write(XmlWriting feed, SearchResult result, FoundEntry entry) throws IOException {
        feed.begin("entry")
                .element("id", address.of(result.url().replaceAll("\\?[^#]*", "")))
                .element("title", entry.title())
                .element("updated", result.updated().toString())
                .empty("link", "rel", "alternate", "href", address.of(entry.url()))
                .empty("category", "term", result.kind().value(), "label", result.kind().label())
                .element("summary", entry.summary())
                .end();
    }

    private static Instant updated(SearchResults found) {
        return found.results().stream()
                .map(SearchResult::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
