package org.commonground.portal.seminars.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.seminars.related.RelatedSeminar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Seminars about something in the library. */
@Schema(description = "Seminars about something in the library")
public record RelatedSeminarsJson(
        @Schema(description = "Those to come first, then those that are over")
                List<RelatedSeminarJson> seminars) {

    static RelatedSeminarsJson of(List<RelatedSeminar> found) {
        return new RelatedSeminarsJson(found.stream().map(RelatedSeminarJson::of).toList());
    }

    /** One of them. */
    @Schema(description = "A seminar about something in the library")
    @JsonbPropertyOrder({
        "id", "title", "url", "when", "where", "ends", "over", "reads", "terms", "learnt"
    })
    public record RelatedSeminarJson(
            @Schema(description = "Its number") long id,
            @Schema(description = "Its title") String title,
            @Schema(description = "Path of its page") String url,
            @Schema(description = "When it is, for people") String when,
            @Schema(description = "Where it is, for people") String where,
            @Schema(description = "When it ends") @Nullable Instant ends,
            @Schema(description = "Whether it has taken place") boolean over,
            @Schema(description = "Whether it stands on the reading list") boolean reads,
            @Schema(description = "Terms that both are filed under, as theme/young-people")
                    List<String> terms,
            @Schema(description = "How many lessons in the library come from it") int learnt) {

        static RelatedSeminarJson of(RelatedSeminar found) {
            return new RelatedSeminarJson(
                    found.seminar().id(),
                    found.seminar().title(),
                    found.seminar().address(),
                    found.seminar().plan().timetable().inWords(),
                    found.seminar().plan().place().inOneLine(),
                    found.seminar().endsAt(),
                    found.over(),
                    found.reads(),
                    found.shared().stream().map(term -> term.name().toString()).toList(),
                    found.learnt());
        }
    }
}
