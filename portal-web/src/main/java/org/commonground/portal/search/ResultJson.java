package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.portal.search.FoundLessonJson.SeenInJson;
import org.commonground.search.DocumentReference;
import org.commonground.search.FacetValue;
import org.commonground.search.PublicationReference;
import org.commonground.search.SearchResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** A result as the API gives it. */
@Schema(description = "One thing found; a document found on several pages is one result")
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
        @Schema(description = "The publication's own, or lesson, plan-action, page or seminar")
                String kind,
        @Schema(description = "What the result is called by") String id,
        @Schema(description = "Of the publication, the lesson, the action or the document")
                String title,
        @Schema(description = "Of the best page where there are pages") String url,
        @Schema(description = "The best page, 1-based; null where there are none")
                @Nullable Integer page,
        @Schema(
                        description =
                                "The file, opened at that page where it can be; null where there is"
                                        + " none")
                @Nullable String file,
        @Schema(description = "Pages of the document that match; 1 for all else") int matchingPages,
        @Schema(description = "It holds too few of the words and is close to them in meaning")
                boolean closeInMeaning,
        @Schema(description = "Where it belongs; null for a seminar, which is in none")
                @Nullable FoundInJson publication,
        @Schema(
                        description =
                                "The places that match, best first; at most three unless the"
                                        + " document is opened")
                List<PassageJson> passages,
        @Schema(description = "Higher is better, comparable within one answer only") float score,
        @Schema(description = "Of a lesson; null for others") @Nullable SeenInJson seen,
        @Schema(description = "Of a lesson; null for others") @Nullable FoundLessonJson lesson,
        @Schema(description = "Of an action of a plan; null for others")
                @Nullable FoundActionJson action,
        @Schema(description = "Of a seminar; null for others") @Nullable FoundSeminarJson seminar) {

    static ResultJson of(SearchResult result, PassageCitation citations, FoundSeminars seminars) {
        return new ResultJson(
                result.kind().value(),
                result.id(),
                result.title(),
                result.url(),
                result.page(),
                opened(result),
                result.matchingPages(),
                result.byMeaning(),
                result.publication().isSeminar() ? null : FoundInJson.of(result.publication()),
                result.passages().stream()
                        .map(passage -> PassageJson.of(passage, citations.of(result, passage)))
                        .toList(),
                result.score(),
                SeenInJson.of(result.seen()),
                FoundLessonJson.of(result.detail()),
                FoundActionJson.of(result.detail()),
                FoundSeminarJson.of(result.detail(), seminars));
    }

    private static @Nullable String opened(SearchResult result) {
        DocumentReference document = result.document();
        Integer page = result.page();
        return document == null || page == null
                ? null
                : Objects.requireNonNullElse(document.openedAt(page), document.url());
    }

    /** The publication that a result belongs to. */
    @Schema(description = "The publication that a result belongs to")
    @JsonbPropertyOrder({"id", "kind", "title", "url", "evidence"})
    public record FoundInJson(
            @Schema(description = "Its number") long id,
            @Schema(description = "Its kind: case-study, information-pack, ...") String kind,
            @Schema(description = "Its title") String title,
            @Schema(description = "Its page") String url,
            @Schema(
                            description =
                                    "How far what it tells of is known to have worked: worked,"
                                        + " promising, mixed, did-not-work or too-early-to-tell;"
                                        + " null where nobody says so")
                    @Nullable String evidence) {

        static FoundInJson of(PublicationReference publication) {
            FacetValue evidence = publication.evidence();
            return new FoundInJson(
                    publication.id(),
                    publication.kind().value(),
                    publication.title(),
                    publication.url(),
                    evidence == null ? null : evidence.value());
        }
    }
}
