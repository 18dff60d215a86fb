package org.commonground.portal.seminars.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.seminars.ListedWork;
import org.commonground.seminars.OnlineRoom;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarPlace;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.bookings.PlacesNow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * A seminar as the API gives it.
 *
 * @param state {@code draft}, {@code published}, {@code cancelled} or {@code done}
 * @param when in words, with the zone
 * @param plan for organisers everything; for readers without the link to take part by and what they
 *     cannot read
 */
@Schema(description = "A seminar")
@JsonbPropertyOrder({
    "id",
    "state",
    "title",
    "url",
    "when",
    "where",
    "cancellationNote",
    "updated",
    "places",
    "plan"
})
public record SeminarJson(
        @Schema(description = "Its number") long id,
        @Schema(description = "draft, published, cancelled or done") String state,
        @Schema(description = "Its title") String title,
        @Schema(description = "Path of its page") String url,
        @Schema(description = "When it is, for people, with the zone") String when,
        @Schema(description = "Where it is, for people") String where,
        @Schema(description = "Why it does not take place; empty unless it was cancelled")
                String cancellationNote,
        @Schema(description = "When it was changed last") Instant updated,
        @Schema(description = "How the places stand at this moment") PlacesJson places,
        @Schema(
                        description =
                                "Everything that is planned; for readers without the link to take"
                                        + " part by, and what they cannot read")
                SeminarPlan plan) {

    /**
     * @param readable what they can read, of its reading list at least
     */
    static SeminarJson forReaders(Seminar seminar, PlacesNow places, Set<ListedWork> readable) {
        SeminarPlan plan = seminar.plan();
        SeminarPlace place =
                new SeminarPlace(
                        plan.place().venue(), new OnlineRoom(plan.place().online().how(), ""));
        return of(
                seminar,
                places,
                new SeminarPlan(
                        plan.announcement(),
                        plan.timetable(),
                        place,
                        plan.speakers(),
                        plan.readings().stream()
                                .filter(item -> readable.contains(item.listed()))
                                .toList(),
                        plan.booking()));
    }

    static SeminarJson forOrganisers(Seminar seminar, PlacesNow places) {
        return of(seminar, places, seminar.plan());
    }

    private static SeminarJson of(Seminar seminar, PlacesNow places, SeminarPlan plan) {
        return new SeminarJson(
                seminar.id(),
                seminar.state().name().toLowerCase(Locale.ROOT),
                seminar.title(),
                seminar.address(),
                plan.timetable().inWords(),
                plan.place().inOneLine(),
                seminar.cancellationNote(),
                seminar.updatedAt(),
                PlacesJson.of(places),
                plan);
    }

    /**
     * How the places stand at this moment.
     *
     * @param open whether bookings are taken at all
     * @param waiting parties on the waiting list that have no offer
     */
    @Schema(description = "How the places of a seminar stand")
    @JsonbPropertyOrder({"open", "capacity", "taken", "free", "waiting"})
    public record PlacesJson(
            @Schema(description = "Whether bookings are taken at all") boolean open,
            @Schema(description = "Places there are") int capacity,
            @Schema(description = "People who have a place or are offered one") int taken,
            @Schema(description = "Places left") int free,
            @Schema(description = "Parties on the waiting list that have no offer") int waiting) {
        static PlacesJson of(PlacesNow now) {
            return new PlacesJson(
                    now.open(), now.capacity(), now.taken(), now.free(), now.waiting());
        }
    }
}
