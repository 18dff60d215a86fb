package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.bestbets.ShownBet;
import org.commonground.search.DocumentReference;
import org.commonground.search.FacetCounts;
import org.commonground.search.Passage;
import org.commonground.search.PublicationReference;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.Seen;
import org.commonground.search.Suggestion;
import org.commonground.search.Widened;
import org.commonground.search.query.Loosened;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of results as the API gives it.
 *
 * @param total results under all filters, of which {@code results} is one page
 * @param leading so many of all results, from the first on, are lessons that answer a question for
 *     advice
 * @param suggestion a query that finds more, null when there is none
 * @param suggestionTotal what that query finds
 * @param editorsSuggest on the first page of a search without filters
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
    "leading",
    "facets",
    "instead",
    "editorsSuggest"
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
        int leading,
        List<FacetJson> facets,
        List<InsteadJson> instead,
        List<EditorsChoiceJson> editorsSuggest) {

    static SearchResultsJson of(
            SearchResults found,
            List<Loosened> instead,
            List<ShownBet> editorsSuggest,
            PassageCitation citations,
            FoundSeminars seminars) {
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
                found.results().stream()
                        .map(result -> ResultJson.of(result, citations, seminars))
                        .toList(),
                found.leading(),
                found.facets().stream().map(FacetJson::of).toList(),
                instead.stream().map(InsteadJson::of).toList(),
                editorsSuggest.stream().map(EditorsChoiceJson::of).toList());
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
     * @param closeInMeaning it holds too few of the words and is close to them in meaning
     * @param seen of a lesson, null for others; lesson likewise
     * @param publication null for a seminar, which belongs to none
     * @param action of a plan's action, null for others
     * @param seminar of a seminar, null for others
     */
    @JsonbPropertyOrder({
        "kind",
        "id",
        "title",
        "url",
        "page",
        "file",
        "matchingPages",
        "closeInMeaning",
        "publication",
        "passages",
        "score",
        "seen",
        "lesson",
        "action",
        "seminar"
    })
    public record ResultJson(
            String kind,
            String id,
            String title,
            String url,
            @Nullable Integer page,
            @Nullable String file,
            int matchingPages,
            boolean closeInMeaning,
            @Nullable PublicationJson publication,
            List<PassageJson> passages,
            float score,
            @Nullable SeenJson seen,
            @Nullable LessonJson lesson,
            @Nullable ActionJson action,
            @Nullable FoundSeminarJson seminar) {

        static ResultJson of(
                SearchResult result, PassageCitation citations, FoundSeminars seminars) {
            return new ResultJson(
                    result.kind().value(),
                    result.id(),
                    result.title(),
                    result.url(),
                    result.page(),
                    opened(result),
                    result.matchingPages(),
                    result.byMeaning(),
                    result.publication().isSeminar()
                            ? null
                            : PublicationJson.of(result.publication()),
                    result.passages().stream()
                            .map(passage -> PassageJson.of(passage, citations.of(result, passage)))
                            .toList(),
                    result.score(),
                    SeenJson.of(result.seen()),
                    LessonJson.of(result.detail()),
                    ActionJson.of(result.detail()),
                    FoundSeminarJson.of(result.detail(), seminars));
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

    /**
     * @param factor slug of a term, null when none applies
     * @param source where the quoted words stand; null when none are quoted. The words themselves
     *     are the first passage
     */
    public record LessonJson(
            String advice, @Nullable String factor, boolean contradicts, @Nullable String source) {
        static @Nullable LessonJson of(@Nullable ResultDetail detail) {
            return detail instanceof ResultDetail.OfLesson lesson
                    ? new LessonJson(
                            lesson.advice(),
                            lesson.factor() == null ? null : lesson.factor().value(),
                            lesson.contradicts(),
                            lesson.quotation() == null ? null : lesson.quotation().source())
                    : null;
        }
    }

    /**
     * Where an action stands in its plan. What is empty is not recorded.
     *
     * @param heading {@code existing} or {@code potential}
     */
    public record ActionJson(
            String number,
            String place,
            String theme,
            String heading,
            @Nullable String status,
            String lead,
            String due) {
        static @Nullable ActionJson of(@Nullable ResultDetail detail) {
            return detail instanceof ResultDetail.OfAction action
                    ? new ActionJson(
                            action.number(),
                            action.place(),
                            action.theme(),
                            action.existing() ? "existing" : "potential",
                            action.status() == null ? null : action.status().value(),
                            action.lead(),
                            action.due())
                    : null;
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
     * @param url where it stands as text; empty where there is no such place
     * @param file that page in the file, null where the file cannot be opened at it
     * @param marks character offsets in {@code text}, each from (inclusive) and to (exclusive)
     */
    public record PassageJson(
            String text,
            @Nullable Integer page,
            String url,
            @Nullable String file,
            int[][] marks,
            String citation) {
        static PassageJson of(Passage passage, String citation) {
            return new PassageJson(
                    passage.text(),
                    passage.page(),
                    passage.url(),
                    file(passage),
                    passage.marks().stream()
                            .map(mark -> new int[] {mark.from(), mark.to()})
                            .toArray(int[][]::new),
                    citation);
        }

        private static @Nullable String file(Passage passage) {
            DocumentReference document = passage.document();
            return document == null || !document.opensAtPage()
                    ? null
                    : document.url() + "#page=" + passage.page();
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
                                                    value.value(),
                                                    value.label(),
                                                    value.count(),
                                                    value.parent()))
                            .toList());
        }
    }

    /**
     * @param count results that have the value
     * @param parent the value that includes this one, null at the top
     */
    public record ValueJson(String value, String label, int count, @Nullable String parent) {}
}
