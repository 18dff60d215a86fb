package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.UUID;

/** Seminars and bookings for programs: each role's steps, and what is refused. */
@OnThePortal
class SeminarApiIT {
    private static final String SEMINARS = "/api/v1/seminars";

    private final Visitor organiser = new Organiser().visitor();
    private final Visitor guest = new Visitor();

    @Test
    void anOrganiserPlansChangesPublishesCopiesAndCancels() {
        HttpResponse<String> planned = organiser.sendJson("POST", SEMINARS, plan("API day", 2));
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        String address = SEMINARS + "/" + Editor.object(planned).getInt("id");
        assertThat(planned.headers().firstValue("Location").orElseThrow()).endsWith(address);
        assertThat(guest.get(address).statusCode()).isEqualTo(404);
        String tag = planned.headers().firstValue("ETag").orElseThrow();

        assertThat(organiser.sendJson("PUT", address, plan("API day 2", 3)).statusCode())
                .isEqualTo(428);
        HttpResponse<String> changed =
                organiser.sendJson("PUT", address, plan("API day 2", 3), "If-Match", tag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(
                        organiser
                                .sendJson("PUT", address, plan("API day 3", 3), "If-Match", tag)
                                .statusCode())
                .isEqualTo(412);

        assertThat(organiser.sendJson("POST", address + "/publish", "").statusCode())
                .isEqualTo(200);
        JsonObject seen = Editor.object(guest.get(address));
        assertThat(seen.getString("title")).isEqualTo("API day 2");
        assertThat(seen.getJsonObject("places").getInt("free")).isEqualTo(3);
        assertThat(guest.get(address).body()).doesNotContain("meet.example");
        assertThat(organiser.get(address).body()).contains("meet.example");
        assertThat(guest.get(SEMINARS).body()).contains("API day 2");
        assertThat(guest.get(address + "/places").body()).contains("\"capacity\":3");

        assertThat(organiser.sendJson("POST", address + "/copy", "").statusCode()).isEqualTo(201);
        assertThat(organiser.sendJson("POST", address + "/cancel", "{}").statusCode())
                .isEqualTo(422);
        assertThat(organiser.sendJson("POST", address + "/cancel", "{\"note\": \"Flood.\"}").body())
                .contains("\"state\":\"cancelled\"");
    }

    @Test
    void aGuestBooksOnceChangesAndCancelsByTheToken() {
        String address = published("Places by programs", 2);
        String key = UUID.randomUUID().toString();
        HttpResponse<String> booked = book(address, key, "Ada Guest");
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        String mine =
                "/api/v1"
                        + booked.headers()
                                .firstValue("Location")
                                .orElseThrow()
                                .replaceFirst(".*/api/v1", "");

        assertThat(Editor.object(book(address, key, "Ada Guest")).getInt("id"))
                .isEqualTo(Editor.object(booked).getInt("id"));
        assertThat(book(address, key, "Eve Guest").statusCode()).isEqualTo(409);
        assertThat(Editor.object(guest.get(mine)).getString("state")).isEqualTo("confirmed");
        HttpResponse<String> more =
                guest.sendJson(
                        "PUT",
                        mine,
                        """
                        {"name": "Ada Guest", "email": "ada@oldham.example", "attendees": []}
                        """);
        assertThat(more.statusCode()).as(more.body()).isEqualTo(200);
        assertThat(Editor.object(guest.sendJson("POST", mine + "/cancel", "")).getString("state"))
                .isEqualTo("cancelled");
        assertThat(guest.sendJson("POST", mine + "/accept", "").statusCode()).isEqualTo(409);
    }

    @Test
    void anOrganiserSeesWhoBookedAndWhyWhoWaits() {
        String address = published("Queue by programs", 1);
        book(address, UUID.randomUUID().toString(), "Ada Guest");
        book(address, UUID.randomUUID().toString(), "Ben Guest");
        book(address, UUID.randomUUID().toString(), "Cy Guest");

        HttpResponse<String> bookings = organiser.get(address + "/bookings");
        assertThat(bookings.body())
                .contains(
                        "Next on the list, but no place is free.", "1 party is ahead on the list.");
        int last = Editor.object(bookings).getJsonArray("bookings").getJsonObject(2).getInt("id");
        String step = address + "/bookings/" + last;
        assertThat(
                        organiser
                                .sendJson(
                                        "POST",
                                        step + "/move",
                                        "{\"place\": 1, \"note\": \"Asked\"}")
                                .statusCode())
                .isEqualTo(200);
        assertThat(organiser.sendJson("POST", step + "/move", "{\"note\": \"Asked\"}").statusCode())
                .isEqualTo(400);
        assertThat(
                        organiser
                                .sendJson("POST", step + "/offer", "{\"note\": \"Asked\"}")
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        organiser
                                .sendJson(
                                        "POST", address + "/bookings/1/offer", "{\"note\": \"x\"}")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void guestsNeitherPlanNorSeeWhoComes() {
        String address = published("Closed to guests", 2);

        assertThat(guest.sendJson("POST", SEMINARS, plan("By a guest", 1)).statusCode())
                .isEqualTo(401);
        assertThat(guest.sendJson("POST", address + "/publish", "").statusCode()).isEqualTo(401);
        assertThat(guest.get(address + "/bookings").statusCode()).isEqualTo(401);
        assertThat(guest.get("/api/v1/bookings/AAAAAAAAAAAAAAAAAAAAAA.nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeReadOrTakenIsRefusedInWords() {
        String address = published("Refusals by programs", 2);

        HttpResponse<String> keyless =
                guest.sendJson("POST", address + "/bookings", "{\"name\": \"Ada\"}");
        assertThat(keyless.statusCode()).isEqualTo(400);
        assertThat(keyless.body()).contains("Idempotency-Key");
        HttpResponse<String> wrong =
                guest.sendJson(
                        "POST",
                        address + "/bookings",
                        "{\"name\": \"Ada\", \"email\": \"at home\"}",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(wrong.body()).contains("booking-refused", "e-mail address");
        assertThat(organiser.sendJson("POST", SEMINARS, "{\"plan\": 3}").statusCode())
                .isEqualTo(400);
        assertThat(organiser.sendJson("POST", SEMINARS, "no json").statusCode()).isEqualTo(400);
        HttpResponse<String> nothing =
                organiser.sendJson(
                        "POST",
                        SEMINARS,
                        """
                        {"announcement": {"title": "A day", "hosts": [null]}, "timetable": {}}
                        """);
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("has null in it");
        assertThat(organiser.sendJson("POST", SEMINARS, plan("", 1)).statusCode()).isEqualTo(422);
        assertThat(guest.get(SEMINARS + "?place=atlantis").statusCode()).isEqualTo(422);
        assertThat(guest.get(SEMINARS + "/999999").statusCode()).isEqualTo(404);
    }

    private String published(String title, int places) {
        String address =
                SEMINARS
                        + "/"
                        + Editor.object(organiser.sendJson("POST", SEMINARS, plan(title, places)))
                                .getInt("id");
        assertThat(organiser.sendJson("POST", address + "/publish", "").statusCode())
                .isEqualTo(200);
        return address;
    }

    private HttpResponse<String> book(String address, String key, String name) {
        return guest.sendJson(
                "POST",
                address + "/bookings",
                """
                {"name": "%s", "email": "guest@oldham.example", "agreed": true}
                """
                        .formatted(name),
                "Idempotency-Key",
                key);
    }

    private static String plan(String title, int places) {
        return """
        {"announcement": {"title": "%s", "summary": "A day.",
                          "hosts": [{"name": "The council"}]},
         "timetable": {"starts": "2031-06-04T09:30:00", "ends": "2031-06-04T16:00:00"},
         "place": {"venue": {"name": "Town hall"},
                   "online": {"how": "By video", "joinLink": "https://meet.example/day"}},
         "booking": {"places": {"capacity": %d}}}
        """
                .formatted(title, places);
    }
}
