package org.commonground.portal.seminars.api;

import org.commonground.seminars.surveys.SurveyForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** The survey of a party, as the API gives it. */
@Schema(description = "The survey of a party")
public record SurveyJson(
        @Schema(description = "Why nothing can be said now; empty when something can")
                String closed,
        @Schema(description = "Until when what was said can be changed") Instant closes,
        @Schema(description = "Those of the party who are asked") List<PersonJson> people) {
    /** One of them. */
    @Schema(description = "Somebody who is asked")
    public record PersonJson(
            @Schema(description = "The number to answer with") long attendee,
            @Schema(description = "Their name") String name,
            @Schema(description = "What they said; null while they have not")
                    @Nullable SurveyForm answer) {}
}
