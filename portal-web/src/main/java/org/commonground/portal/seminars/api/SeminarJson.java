package org.commonground.portal.seminars.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.seminars.OnlineRoom;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarPlace;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.bookings.PlacesNow;

import java.time.Instant;
import java.util.Locale;

/**
 * A seminar as the API gives it.
 *
 * @param state {@code draft}, {@code published}, {@code cancelled} or {@code done}
 * @param when in words, with the zone
 * @param plan for organisers everything; for readers without the link to take part by
 */
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
        long id,
        String state,
        String title,
        String url,
        String when,
        String where,
        String cancellationNote,
        Instant updated,
        PlacesJson places,
        SeminarPlan plan) {

    static SeminarJson forReaders(Seminar seminar, PlacesNow places) {
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
                        plan.readings(),
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
    @JsonbPropertyOrder({"open", "capacity", "taken", "free", "waiting"})
    public record PlacesJson(boolean open, int capacity, int taken, int free, int waiting) {
        static PlacesJson of(PlacesNow now) {
            return new PlacesJson(
                    now.open(), now.capacity(), now.taken(), now.free(), now.waiting());
        }
    }
}
