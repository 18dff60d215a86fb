package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A seminar that an organiser planned and opened for booking. */
public final class PlannedSeminar {
    private static final int SOON = 3; // seconds

    private final Visitor organiser;
    private final Map<String, String> fields = new HashMap<>();
    private final String desk;

    /**
     * One of the shared portal.
     *
     * @param title unique among all tests
     */
    public PlannedSeminar(String title) {
        this(SignIns.signedIn("organiser"), title, 20);
    }

    /**
     * @param organiser signed in to the portal it is for
     */
    PlannedSeminar(Visitor organiser, String title, int places) {
        this(organiser, title, places, Map.of());
    }

    /**
     * @param more fields of the plan's form
     */
    PlannedSeminar(Visitor organiser, String title, int places, Map<String, String> more) {
        this.organiser = organiser;
        fields.put("revision", "0");
        fields.put("title", title);
        fields.put("summary", "A day.");
        fields.put("starts", "2040-05-04T09:30");
        fields.put("ends", "2040-05-04T16:00");
        fields.put("venue", "Town hall");
        fields.put("host-1", "The council");
        fields.put("capacity", String.valueOf(places));
        fields.putAll(more);
        desk = location(organiser.post("/organise/new", fields));
        assertThat(organiser.post(desk + "/publish", Map.of()).statusCode()).isEqualTo(303);
    }

    public Visitor organiser() {
        return organiser;
    }

    /** The organiser's page: {@code /organise/12}. */
    public String desk() {
        return desk;
    }

    /** What readers see. */
    public String page() {
        return location(organiser.get(desk.replace("/organise/", "/seminars/")));
    }

    public long id() {
        return Long.parseLong(desk.substring("/organise/".length()));
    }

    /** The page of the booking that somebody makes. */
    public String book(String name, String email, String... people) {
        return location(
                send(
                        new Visitor(),
                        name,
                        Map.of(
                                "email",
                                email,
                                "organisation",
                                "Oldham Forum",
                                "attendees",
                                String.join("\n", people))));
    }

    /**
     * What is answered to the form of a guest.
     *
     * @param more fields, also instead of those that are filled in for everybody
     */
    HttpResponse<String> send(Visitor guest, String name, Map<String, String> more) {
        Map<String, String> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("name", name);
        form.put("email", "guest@oldham.example");
        form.put("agreed", "yes");
        form.putAll(more);
        return guest.post(page() + "/book", form);
    }

    /**
     * Moves it so that it ends in a moment, and waits for that. What would be over by the time it
     * is saved is refused, so a slow machine gets longer.
     */
    public void isOver() {
        LocalDateTime ends = inSeconds(SOON);
        HttpResponse<String> saved = moved(ends.minusHours(3), ends);
        for (int later = 2 * SOON; saved.statusCode() != 303 && later < 60; later *= 2) {
            ends = inSeconds(later);
            saved = moved(ends.minusHours(3), ends);
        }
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        LocalDateTime end = ends;
        Editor.await("it is over", () -> LocalDateTime.now(ZoneOffset.UTC).isAfter(end));
    }

    /** Moves it so that it began an hour ago. */
    public void hasBegun() {
        LocalDateTime now = inSeconds(0);
        HttpResponse<String> saved = moved(now.minusHours(1), now.plusHours(3));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    private static LocalDateTime inSeconds(int seconds) {
        return LocalDateTime.now(ZoneOffset.UTC).plusSeconds(seconds).withNano(0);
    }

    private HttpResponse<String> moved(LocalDateTime starts, LocalDateTime ends) {
        String form = organiser.get(desk).body();
        fields.put("revision", form.replaceAll("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1"));
        fields.put("zone", "UTC");
        fields.put("starts", starts.toString());
        fields.put("ends", ends.toString());
        return organiser.post(desk, fields);
    }

    private static String location(HttpResponse<String> leads) {
        assertThat(leads.statusCode()).as(leads.body()).isIn(301, 303);
        return leads.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }
}
