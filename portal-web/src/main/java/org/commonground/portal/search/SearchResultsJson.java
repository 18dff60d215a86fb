package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.search.DocumentReference;
import org.commonground.search.FacetCounts;
import org.commonground.search.Passage;
import org.commonground.search.PublicationReference;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.SearchUrl;
import org.commonground.search.Seen;
import org.commonground.search.Suggestion;
import org.commonground.search.Widened;
import org.commonground.search.query.Loosened;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * A page of results as the API gives it.
 *
 * @param total results under all filters, of which {@code results} is one page
 * @param suggestion a query that finds more, null when there is none
 * @param suggestionTotal what that query finds
 * @param instead where nothing was found, searches that find something, the nearest first
 * @param widened null when nothing but the words of the query was looked for
 */
@JsonbPropertyOrder({
    "query",
    "total",
    "tookMs",
    "suggestion",
    "suggestionTotal",
    "widened",
    "relaxed",
    "notice",
    "results",
    "facets",
    "instead"
})
public record SearchResultsJson(
        String query,
        int total,
        long tookMs,
        @Nullable String suggestion,
        @Nullable Integer suggestionTotal,
        @Nullable WidenedJson widened,
        boolean relaxed,
        @Nullable String notice,
        List<ResultJson> results,
        List<FacetJson> facets,
        List<InsteadJson> instead) {

    static SearchResultsJson of(SearchResults found, List<Loosened> instead) {
        Suggestion suggestion = found.suggestion();
        return new SearchResultsJson(
                found.query(),
                found.total(),
                found.tookMs(),
                suggestion == null ? null : suggestion.query(),
                suggestion == null ? null : suggestion.total(),
                WidenedJson.of(found.widened()),
                found.relaxed(),
                found.notice(),
                found.results().stream().map(ResultJson::of).toList(),
                found.facets().stream().map(FacetJson::of).toList(),
                instead.stream().map(InsteadJson::of).toList());
    }

    /**
     * A search that asks for less than one that found nothing.
     *
     * @param step what was given up: {@code spelling}, {@code quotes}, {@code filter}, ...
     * @param given which word, words or filter; empty where the step says it all
     * @param url of its page of results; the API takes the same parameters
     */
    @JsonbPropertyOrder({"step", "given", "query", "url", "total"})
    public record InsteadJson(String step, String given, String query, String url, int total) {

        static InsteadJson of(Loosened way) {
            return new InsteadJson(
                    way.step().name().toLowerCase(Locale.ROOT),
                    way.given(),
                    way.request().query(),
                    new SearchUrl(way.request()).page(),
                    way.total());
        }
    }

    /**
     * @param also what was looked for besides, because a vocabulary says it means the same
     * @param exactly the query that looks for none of it
     */
    @JsonbPropertyOrder({"also", "exactly"})
    public record WidenedJson(List<String> also, String exactly) {

        static @Nullable WidenedJson of(@Nullable Widened widened) {
            return widened == null ? null : new WidenedJson(widened.also(), widened.exactly());
        }
    }

    /**
     * @param page 1-based, null where there are no pages
     * @param seen of a lesson, null for others
     */
    @JsonbPropertyOrder({
        "kind",
        "id",
        "title",
        "url",
        "page",
        "file",
        "matchingPages",
        "publication",
        "passages",
        "score",
        "seen"
    })
    public record ResultJson(
            String kind,
            String id,
            String title,
            String url,
            @Nullable Integer page,
            @Nullable String file,
            int matchingPages,
            PublicationJson publication,
            List<PassageJson> passages,
            float score,
            @Nullable SeenJson seen) {

        static ResultJson of(SearchResult result) {
            return new ResultJson(
                    result.kind().value(),
                    result.id(),
                    result.title(),
                    result.url(),
                    result.page(),
                    opened(result),
                    result.matchingPages(),
                    PublicationJson.of(result.publication()),
                    result.passages().stream().map(PassageJson::of).toList(),
                    result.score(),
                    SeenJson.of(result.seen()));
        }

        private static @Nullable String opened(SearchResult result) {
            DocumentReference document = result.document();
            if (document == null) {
                return null;
            }
            return document.opensAtPage()
                    ? document.url() + "#page=" + result.page()
                    : document.url();
        }
    }

    /** In how many published case studies a lesson was seen, of all, and how many say otherwise. */
    public record SeenJson(int in, int of, int otherwise) {
        static @Nullable SeenJson of(@Nullable Seen seen) {
            return seen == null ? null : new SeenJson(seen.in(), seen.of(), seen.otherwise());
        }
    }

    /** The publication that a result belongs to. */
    public record PublicationJson(long id, String kind, String title, String url) {
        static PublicationJson of(PublicationReference publication) {
            return new PublicationJson(
                    publication.id(),
                    publication.kind().value(),
                    publication.title(),
                    publication.url());
        }
    }

    /**
     * @param marks character offsets in {@code text}, each from (inclusive) and to (exclusive)
     */
    public record PassageJson(String text, @Nullable Integer page, String url, int[][] marks) {
        static PassageJson of(Passage passage) {
            return new PassageJson(
                    passage.text(),
                    passage.page(),
                    passage.url(),
                    passage.marks().stream()
                            .map(mark -> new int[] {mark.from(), mark.to()})
                            .toArray(int[][]::new));
        }
    }

    /** A facet with its values, most frequent first. */
    public record FacetJson(String name, List<ValueJson> values) {
        static FacetJson of(FacetCounts counts) {
            return new FacetJson(
                    counts.name().value(),
                    counts.values().stream()
                            .map(
                                    value ->
                                            new ValueJson(
                                                    value.value(), value.label(), value.count()))
                            .toList());
        }
    }

    /**
     * @param count results that have the value
     */
    public record ValueJson(String value, String label, int count) {}
}
