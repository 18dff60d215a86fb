package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.bestbets.ShownBet;
import org.commonground.search.SearchResults;
import org.commonground.search.Suggestion;
import org.commonground.search.Widened;
import org.commonground.search.feed.TodaysNames;
import org.commonground.search.query.Loosened;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of results as the API gives it. */
@Schema(description = "The answer to a search")
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
    "leading",
    "facets",
    "instead",
    "evidence",
    "editorsSuggest"
})
public record SearchResultsJson(
        @Schema(description = "As it was typed") String query,
        @Schema(description = "Results under all filters, of which results is one page") int total,
        @Schema(description = "Milliseconds that the search took") long tookMs,
        @Schema(
                        description =
                                "A query that finds more, with likely misspellings put right; null"
                                        + " when there is none")
                @Nullable String suggestion,
        @Schema(description = "What that query finds; null when there is none")
                @Nullable Integer suggestionTotal,
        @Schema(description = "Null when nothing but the words of the query was looked for")
                @Nullable WidenedJson widened,
        @Schema(description = "Nothing held enough of the words, so these results hold any of them")
                boolean relaxed,
        @Schema(
                        description =
                                "What of the query was left out and why, and which filters are no"
                                        + " values of their facet, in sentences; null when there is"
                                        + " nothing to say")
                @Nullable String notice,
        @Schema(
                        description =
                                "In the order asked for; lessons that answer a question for advice"
                                        + " lead")
                List<ResultJson> results,
        @Schema(
                        description =
                                "So many of all results, from the first on, are lessons that answer"
                                        + " a question for advice")
                int leading,
        @Schema(description = "What results can be narrowed by") List<FacetJson> facets,
        @Schema(
                        description =
                                "Where nothing was found, searches that find something, the nearest"
                                        + " first")
                List<InsteadJson> instead,
        @Schema(
                        description =
                                "Where the query asks in words how far something worked, the"
                                        + " evidence labels it asks for")
                List<OfferedLabelJson> evidence,
        @Schema(
                        description =
                                "What editors put above the results, on the first page of a search"
                                        + " without filters")
                List<EditorsChoiceJson> editorsSuggest) {

    static SearchResultsJson of(
            TodaysNames.Answer answer,
            List<Loosened> instead,
            List<OfferedLabelJson> evidence,
            List<ShownBet> editorsSuggest,
            PassageCitation citations,
            FoundSeminars seminars) {
        SearchResults found = answer.results();
        Suggestion suggestion = found.suggestion();
        return new SearchResultsJson(
                found.query(),
                found.total(),
                found.tookMs(),
                suggestion == null ? null : suggestion.query(),
                suggestion == null ? null : suggestion.total(),
                WidenedJson.of(found.widened()),
                found.relaxed(),
                notice(answer),
                found.results().stream()
                        .map(result -> ResultJson.of(result, citations, seminars))
                        .toList(),
                found.leading(),
                found.facets().stream().map(FacetJson::of).toList(),
                instead.stream().map(InsteadJson::of).toList(),
                evidence,
                editorsSuggest.stream().map(EditorsChoiceJson::of).toList());
    }

    private static @Nullable String notice(TodaysNames.Answer answer) {
        String notice =
                Stream.concat(
                                Stream.ofNullable(answer.results().notice()),
                                answer.remarks().stream())
                        .collect(Collectors.joining(" "));
        return notice.isEmpty() ? null : notice;
    }

    /** What was looked for besides the words typed. */
    @Schema(description = "What was looked for besides the words typed")
    @JsonbPropertyOrder({"also", "exactly"})
    public record WidenedJson(
            @Schema(description = "Wordings that a vocabulary says mean the same")
                    List<String> also,
            @Schema(description = "The query that looks for none of them") String exactly) {

        static @Nullable WidenedJson of(@Nullable Widened widened) {
            return widened == null ? null : new WidenedJson(widened.also(), widened.exactly());
        }
    }
}
