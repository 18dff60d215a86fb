package org.commonground.portal.seminars;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.commonground.kernel.PublicAddress;
import org.commonground.seminars.OnlineRoom;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Speaker;
import org.commonground.seminars.Venue;
import org.commonground.seminars.bookings.PlacesNow;

import java.util.Objects;

/** A seminar as schema.org's {@code Event}. */
final class EventData {
    private EventData() {}

    static String of(Seminar seminar, PlacesNow places, PublicAddress address) {
        String url = address.of(seminar.address());
        SeminarPlan plan = seminar.plan();
        JsonObjectBuilder event =
                Json.createObjectBuilder()
                        .add("@context", "https://schema.org")
                        .add("@type", "Event")
                        .add("name", seminar.title())
                        .add("description", plan.announcement().summary())
                        .add("url", url)
                        .add("startDate", Objects.toString(seminar.startsAt()))
                        .add("endDate", Objects.toString(seminar.endsAt()))
                        .add("eventStatus", "https://schema.org/" + status(seminar))
                        .add("eventAttendanceMode", "https://schema.org/" + mode(plan))
                        .add("location", location(plan, url))
                        .add("organizer", hosts(plan))
                        .add("performer", speakers(plan, address));
        if (places.open() && places.capacity() > 0) {
            event.add("maximumAttendeeCapacity", places.capacity())
                    .add("remainingAttendeeCapacity", remaining(places))
                    .add("offers", offer(places, url));
        }
        // "<" would end the script element that this stands in.
        return event.build().toString().replace("<", "\\u003c");
    }

    /** Who comes while somebody waits gets no place at once. */
    private static int remaining(PlacesNow places) {
        return places.waiting() > 0 ? 0 : places.free();
    }

    private static JsonObjectBuilder offer(PlacesNow places, String url) {
        return Json.createObjectBuilder()
                .add("@type", "Offer")
                .add("url", url + "/book")
                .add(
                        "availability",
                        "https://schema.org/" + (remaining(places) > 0 ? "InStock" : "SoldOut"));
    }

    private static String status(Seminar seminar) {
        return seminar.state() == SeminarState.CANCELLED ? "EventCancelled" : "EventScheduled";
    }

    private static String mode(SeminarPlan plan) {
        if (!plan.place().venue().isGiven()) {
            return "OnlineEventAttendanceMode";
        }
        return plan.place().online().isGiven()
                ? "MixedEventAttendanceMode"
                : "OfflineEventAttendanceMode";
    }

    private static JsonArrayBuilder location(SeminarPlan plan, String url) {
        JsonArrayBuilder places = Json.createArrayBuilder();
        Venue venue = plan.place().venue();
        if (venue.isGiven()) {
            places.add(
                    Json.createObjectBuilder()
                            .add("@type", "Place")
                            .add("name", venue.name())
                            .add("address", venue.address()));
        }
        OnlineRoom online = plan.place().online();
        if (online.isGiven()) {
            places.add(Json.createObjectBuilder().add("@type", "VirtualLocation").add("url", url));
        }
        return places;
    }

    private static JsonArrayBuilder hosts(SeminarPlan plan) {
        JsonArrayBuilder hosts = Json.createArrayBuilder();
        plan.announcement()
                .hosts()
                .forEach(
                        host ->
                                hosts.add(
                                        Json.createObjectBuilder()
                                                .add("@type", "Organization")
                                                .add("name", host.name())));
        return hosts;
    }

    private static JsonArrayBuilder speakers(SeminarPlan plan, PublicAddress address) {
        JsonArrayBuilder speakers = Json.createArrayBuilder();
        for (Speaker speaker : plan.speakers()) {
            JsonObjectBuilder person =
                    Json.createObjectBuilder()
                            .add("@type", "Person")
                            .add("name", speaker.name())
                            .add("jobTitle", speaker.post());
            if (speaker.picture().isThere()) {
                person.add("image", address.of(speaker.picture().address()));
            }
            speakers.add(person);
        }
        return speakers;
    }
}
