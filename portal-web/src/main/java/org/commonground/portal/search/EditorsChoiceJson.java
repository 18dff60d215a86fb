package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.bestbets.SeenThere;
import org.commonground.bestbets.ShownBet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What editors put above the results. */
@Schema(description = "What editors put above the results")
@JsonbPropertyOrder({"title", "url", "kind", "reason"})
public record EditorsChoiceJson(
        @Schema(description = "Title of what it leads to") String title,
        @Schema(description = "Where it leads") String url,
        @Schema(
                        description =
                                "Kind of what it leads to: case-study, lesson, document, seminar,"
                                        + " ...")
                String kind,
        @Schema(description = "Why, in a sentence") String reason) {

    static EditorsChoiceJson of(ShownBet shown) {
        SeenThere there = shown.there();
        return new EditorsChoiceJson(there.title(), there.url(), there.kind(), shown.reason());
    }
}
