package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/** Programs let people in at the door of a seminar with one place, as its page does. */
@OnThePortal
class LetInApiIT {
    private static final String NOTHING = "{}";
    private static final String GIVEN_ON = "{\"givesOn\": true}";

    private final DoorKeeper door = new DoorKeeper();
    private final Visitor organiser = SignIns.signedIn("organiser");

    @Test
    void somebodyWithoutABookingIsLetInOnceWhileAPlaceIsFree() {
        PlannedSeminar seminar = begun("A door for programs");
        String letIn = api(seminar) + "/let-in";

        HttpResponse<String> ada = send(letIn, "{\"name\": \"Ada Program\"}", "one");
        HttpResponse<String> again = send(letIn, "{\"name\": \"Ada Program\"}", "one");

        assertThat(ada.statusCode()).as(ada.body()).isEqualTo(200);
        assertThat(Editor.object(ada).getString("state")).isEqualTo("confirmed");
        assertThat(id(again)).isEqualTo(id(ada));
        assertThat(door.came(seminar.desk())).containsExactly("Ada Program");
        assertRefused(send(letIn, "{\"name\": \"Ben\"}", "one"), 409, "was sent before");
        assertRefused(
                send(letIn, "{\"name\": \"Ben\", \"givesOn\": true}", "two"),
                409,
                "The room is full: it holds 1, and 1 are in.");
    }

    @Test
    void whoWaitedIsLetInOnAPlaceOfSomebodyWhoHasNotComeOnlyWhenThatIsSaid() {
        PlannedSeminar seminar = organised("A full door for programs");
        seminar.book("Flo Program", "flo@house.example");
        seminar.book("Gus Program", "gus@house.example");
        seminar.hasBegun();
        String gus = api(seminar) + "/bookings/" + waiting(seminar) + "/let-in";

        assertRefused(send(gus, NOTHING, "in"), 409, "But only 0 are in the room.");
        HttpResponse<String> letIn = send(gus, GIVEN_ON, "in");

        assertThat(letIn.statusCode()).as(letIn.body()).isEqualTo(200);
        assertThat(Editor.object(letIn).getString("state")).isEqualTo("confirmed");
        assertThat(id(send(gus, GIVEN_ON, "in"))).isEqualTo(id(letIn));
        assertThat(door.came(seminar.desk())).containsExactly("Gus Program");
        assertThat(send(api(seminar) + "/bookings/0/let-in", GIVEN_ON, "in").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsMissingOrCannotBeReadIsSaid() {
        String letIn = api(organised("A door for wrong programs")) + "/let-in";

        assertRefused(send(letIn, NOTHING, ""), 400, "Send Idempotency-Key");
        assertRefused(send(letIn, NOTHING, "k".repeat(65)), 400, "of 1 to 64 characters");
        assertRefused(send(letIn, NOTHING, "key"), 422, "Enter the name of whoever you let in");
        assertRefused(
                send(letIn, "{\"name\": \"Ada\", \"givesOn\": \"yes\"}", "key"),
                400,
                "“givesOn” must be true or false");
    }

    private PlannedSeminar organised(String title) {
        return new PlannedSeminar(organiser, title, 1);
    }

    private PlannedSeminar begun(String title) {
        PlannedSeminar seminar = organised(title);
        seminar.hasBegun();
        return seminar;
    }

    private long waiting(PlannedSeminar seminar) {
        return Editor.object(organiser.get(api(seminar) + "/bookings"))
                .getJsonArray("bookings")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(booking -> booking.getString("state").equals("waiting"))
                .mapToLong(booking -> booking.getInt("id"))
                .findFirst()
                .orElseThrow();
    }

    private static int id(HttpResponse<String> booking) {
        return Editor.object(booking).getInt("id");
    }

    private static String api(PlannedSeminar seminar) {
        return "/api/v1/seminars/" + seminar.id();
    }

    private HttpResponse<String> send(String path, String json, String key) {
        return organiser.sendJson("POST", path, json, "Idempotency-Key", key);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }
}
