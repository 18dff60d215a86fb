package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.search.ResultDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a found action stands in its plan. What is empty is not recorded. */
@Schema(description = "An action of a plan that was found")
@JsonbPropertyOrder({"number", "place", "theme", "heading", "status", "lead", "due"})
public record FoundActionJson(
        @Schema(description = "Number of the action, which stays with it") String number,
        @Schema(description = "Place that it is for") String place,
        @Schema(description = "Theme of the plan that it stands under") String theme,
        @Schema(description = "existing or potential") String heading,
        @Schema(description = "Slug of how far it is; null when nothing is recorded")
                @Nullable String status,
        @Schema(description = "Who leads it; empty when nothing is recorded") String lead,
        @Schema(description = "By when; empty when nothing is recorded") String due) {

    static @Nullable FoundActionJson of(@Nullable ResultDetail detail) {
        return detail instanceof ResultDetail.OfAction action
                ? new FoundActionJson(
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
