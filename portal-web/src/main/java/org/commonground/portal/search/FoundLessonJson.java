package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.search.ResultDetail;
import org.commonground.search.Seen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a result shows of a lesson besides its statement. */
@Schema(description = "A lesson that was found")
@JsonbPropertyOrder({"advice", "factor", "contradicts", "source"})
public record FoundLessonJson(
        @Schema(description = "To the reader; empty when there is none") String advice,
        @Schema(description = "Slug of the success factor; null when none applies")
                @Nullable String factor,
        @Schema(description = "Whether its case speaks against the statement") boolean contradicts,
        @Schema(
                        description =
                                "Title of what the quoted words stand in; null when none are"
                                        + " quoted. The words themselves are the first passage")
                @Nullable String source) {

    static @Nullable FoundLessonJson of(@Nullable ResultDetail detail) {
        return detail instanceof ResultDetail.OfLesson lesson
                ? new FoundLessonJson(
                        lesson.advice(),
                        lesson.factor() == null ? null : lesson.factor().value(),
                        lesson.contradicts(),
                        lesson.quotation() == null ? null : lesson.quotation().source())
                : null;
    }

    /** How often a lesson was learned. */
    @Schema(description = "In how many case studies a lesson was seen")
    @JsonbPropertyOrder({"in", "of", "otherwise"})
    public record SeenInJson(
            @Schema(description = "Published case studies that it was seen in") int in,
            @Schema(description = "All published case studies") int of,
            @Schema(description = "Published case studies that say otherwise") int otherwise) {

        static @Nullable SeenInJson of(@Nullable Seen seen) {
            return seen == null ? null : new SeenInJson(seen.in(), seen.of(), seen.otherwise());
        }
    }
}
