package org.commonground.portal.search;

import org.commonground.search.ResultDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/** When and where a seminar among results is and whether one can still go there. */
@Schema(description = "A seminar that was found")
public record FoundSeminarJson(
        @Schema(description = "When it is, for people") String when,
        @Schema(description = "Where it is, for people") String where,
        @Schema(description = "When it ends") Instant ends,
        @Schema(description = "coming, past or cancelled") String standing,
        @Schema(description = "Places left at this moment; null when nothing can be booked")
                @Nullable Integer free,
        @Schema(description = "Parties that wait for places; null when nothing can be booked")
                @Nullable Integer waiting) {

    static @Nullable FoundSeminarJson of(@Nullable ResultDetail detail, FoundSeminars seminars) {
        if (!(detail instanceof ResultDetail.OfSeminar seminar)) {
            return null;
        }
        FoundSeminars.FoundSeminar now = seminars.now(seminar);
        boolean open = now.places().open();
        return new FoundSeminarJson(
                seminar.when(),
                seminar.where(),
                seminar.ends(),
                now.standing().name().toLowerCase(Locale.ROOT),
                open ? now.places().free() : null,
                open ? now.places().waiting() : null);
    }
}
