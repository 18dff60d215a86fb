package org.commonground.portal.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;
import org.commonground.portal.parts.SeenSentence;
import org.commonground.search.Passage;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SearchUrl;
import org.commonground.search.Seen;
import org.commonground.search.SortOrder;
import org.commonground.search.feed.TodaysNames;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /search.atom}: what a search finds, as an Atom feed (RFC 4287), newest first unless the
 * address says otherwise. Each entry has the passages that match and leads to the page.
 */
@WebServlet("/search.atom")
public class SearchFeedServlet extends HttpServlet {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.commonground.portal.Texts");
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject private transient TodaysNames names;

    @Inject private transient PublicAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.putIfAbsent("sort", new String[] {SortOrder.NEWEST.name()});
        SearchUrl asked = SearchUrl.of(parameters);
        SearchResults found = names.ask(asked.request()).results();
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding("UTF-8");
        try (XmlWriting feed = new XmlWriting(response.getOutputStream(), "feed", ATOM)) {
            String query = asked.request().query();
            feed.element("id", address.of(asked.page()))
                    .element("title", query.isEmpty() ? "Common Ground" : "Common Ground: " + query)
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
            for (SearchResult result : found.results()) {
                write(feed, result);
            }
        }
    }

    private void write(XmlWriting feed, SearchResult result) throws IOException {
        feed.begin("entry")
                .element("id", address.of(result.url().replaceAll("\\?[^#]*", "")))
                .element("title", title(result))
                .element("updated", result.updated().toString())
                .empty("link", "rel", "alternate", "href", address.of(result.url()))
                .empty("category", "term", result.kind().value(), "label", result.kind().label())
                .element("summary", summary(result))
                .end();
    }

    /**
     * The passages; of a lesson also what it advises, where it comes from and how often it was
     * seen.
     */
    private static String summary(SearchResult result) {
        String passages =
                result.passages().stream().map(Passage::text).collect(Collectors.joining(" … "));
        if (!(result.detail() instanceof ResultDetail.OfLesson lesson)) {
            return passages;
        }
        ResultDetail.QuotedPlace quotation = lesson.quotation();
        Seen seen = result.seen();
        return Stream.of(
                        quotation == null ? passages : quoted(quotation),
                        lesson.advice(),
                        lesson.contradicts() ? TEXTS.getString("lesson.contradicts") : "",
                        lesson.factor() == null ? "" : lesson.factor().label(),
                        seen == null || seen.in() + seen.otherwise() == 0
                                ? ""
                                : SeenSentence.of(seen.in(), seen.of(), seen.otherwise()),
                        TEXTS.getString("lesson.from") + " " + result.publication().title())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String quoted(ResultDetail.QuotedPlace quotation) {
        String place =
                quotation.page() == null
                        ? quotation.source()
                        : quotation.source() + ", page " + quotation.page();
        return "“" + quotation.text() + "” (" + place + ")";
    }

    private static String title(SearchResult result) {
        return result.page() == null ? result.title() : result.title() + ", page " + result.page();
    }

    private static Instant updated(SearchResults found) {
        return found.results().stream()
                .map(SearchResult::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
