package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;

/** Which programs may do what with seminars, and a series of dates. */
@OnThePortal
class SeminarApiRolesIT {
    private final Visitor guest = new Visitor();
    private PlannedSeminar seminar;

    @BeforeEach
    void plan() {
        seminar = new PlannedSeminar("A day on roles");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/seminars",
        "PUT, /api/v1/seminars/{id}",
        "POST, /api/v1/seminars/{id}/publish",
        "POST, /api/v1/seminars/{id}/past",
        "POST, /api/v1/seminars/{id}/cancel",
        "POST, /api/v1/seminars/{id}/copy",
        "POST, /api/v1/seminars/{id}/repeat",
        "GET, /api/v1/seminars/{id}/bookings",
        "POST, /api/v1/seminars/{id}/bookings/1/move",
        "POST, /api/v1/seminars/{id}/bookings/1/offer",
        "POST, /api/v1/seminars/{id}/bookings/1/let-in",
        "POST, /api/v1/seminars/{id}/let-in",
        "GET, /api/v1/seminars/{id}/letters",
        "POST, /api/v1/seminars/{id}/letters",
        "POST, /api/v1/seminars/{id}/letters/preview",
        "PUT, /api/v1/seminars/{id}/letters/times",
        "GET, /api/v1/seminars/{id}/report",
        "GET, /api/v1/seminars/{id}/sheets/attendees.csv",
        "GET, /api/v1/seminars/{id}/badges.pdf",
        "GET, /api/v1/seminars/{id}/certificates.pdf",
        "POST, /api/v1/portraits",
        "GET, /api/v1/seminars/{id}/attendance",
        "POST, /api/v1/seminars/{id}/attendance"
    })
    void whatIsForOrganisersIsRefusedToGuestsAndEditors(String method, String path) {
        String address = path.replace("{id}", String.valueOf(seminar.id()));

        assertThat(guest.sendJson(method, address, "{}").statusCode()).isEqualTo(401);
        assertThat(SignIns.signedIn("editor").sendJson(method, address, "{}").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/seminars",
        "/api/v1/seminars/{id}",
        "/api/v1/seminars/{id}/places",
        "/api/v1/seminars/{id}/related",
        "/api/v1/featured"
    })
    void everybodyReadsTheProgramme(String path) {
        assertThat(guest.get(path.replace("{id}", String.valueOf(seminar.id()))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void organisersAndEditorsFeatureAndAdministratorsDoNot() {
        String address = "/api/v1/seminars/" + seminar.id() + "/featured";

        assertThat(guest.sendJson("PUT", address, "{}").statusCode()).isEqualTo(401);
        assertThat(SignIns.signedIn("administrator").sendJson("PUT", address, "{}").statusCode())
                .isEqualTo(403);
        for (String role : new String[] {"editor", "organiser"}) {
            HttpResponse<String> featured =
                    SignIns.signedIn(role)
                            .sendJson(
                                    "PUT",
                                    address,
                                    "{\"until\": \"2040-05-01\", \"pages\": [\"/about\"]}");
            assertThat(featured.statusCode()).as(featured.body()).isEqualTo(200);
            assertThat(guest.get("/api/v1/featured").body())
                    .contains(
                            "A day on roles", "\"until\":\"2040-05-01\"", "\"pages\":[\"/about\"]");
            assertThat(SignIns.signedIn(role).sendJson("DELETE", address, "").statusCode())
                    .isEqualTo(204);
        }
        assertThat(guest.get("/api/v1/featured").body()).doesNotContain("A day on roles");
        HttpResponse<String> wrong =
                SignIns.signedIn("editor").sendJson("PUT", address, "{\"until\": \"soon\"}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("must be a day like 2026-10-01");
    }

    @Test
    void aSeriesOfDatesIsAllOfThemOrNone() {
        String address = "/api/v1/seminars/" + seminar.id() + "/repeat";
        Visitor organiser = seminar.organiser();

        HttpResponse<String> series =
                organiser.sendJson(
                        "POST", address, "{\"dates\": [\"2040-06-04\", \"2040-07-02\"]}");

        assertThat(series.statusCode()).as(series.body()).isEqualTo(201);
        assertThat(Editor.object(series).getJsonArray("seminars"))
                .extracting(
                        each -> {
                            JsonObject plan = each.asJsonObject().getJsonObject("plan");
                            return plan.getJsonObject("timetable").getString("starts");
                        })
                .containsExactly("2040-06-04T09:30:00", "2040-07-02T09:30:00");
        assertThat(series.body()).contains("\"state\":\"draft\"");
        HttpResponse<String> twice =
                organiser.sendJson("POST", address, "{\"dates\": [\"2040-05-04\"]}");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("The seminar is on 2040-05-04 already.");
        assertThat(organiser.sendJson("POST", address, "{}").statusCode()).isEqualTo(422);
        HttpResponse<String> wrong = organiser.sendJson("POST", address, "{\"dates\": [\"May\"]}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("“May” in the field “dates” is no day like");
    }
}
