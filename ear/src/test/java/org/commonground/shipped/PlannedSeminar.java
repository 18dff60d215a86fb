package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A seminar of the shared portal that an organiser planned and opened for booking. */
public final class PlannedSeminar {
    private final Visitor organiser = SignIns.signedIn("organiser");
    private final Map<String, String> fields = new HashMap<>();
    private final String desk;

    /**
     * @param title unique among all tests
     */
    public PlannedSeminar(String title) {
        fields.put("revision", "0");
        fields.put("title", title);
        fields.put("summary", "A day.");
        fields.put("starts", "2040-05-04T09:30");
        fields.put("ends", "2040-05-04T16:00");
        fields.put("venue", "Town hall");
        fields.put("host-1", "The council");
        fields.put("capacity", "20");
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

    public long id() {
        return Long.parseLong(desk.substring("/organise/".length()));
    }

    /** The page of the booking that somebody makes. */
    public String book(String name, String email, String... people) {
        String page = location(new Visitor().get(desk.replace("/organise/", "/seminars/")));
        Map<String, String> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("name", name);
        form.put("email", email);
        form.put("organisation", "Oldham Forum");
        form.put("attendees", String.join("\n", people));
        form.put("agreed", "yes");
        return location(new Visitor().post(page + "/book", form));
    }

    /** Moves it so that it was over two days ago. */
    public void isOver() {
        LocalDateTime then = LocalDateTime.now(ZoneOffset.UTC).minusDays(2).withNano(0);
        String form = organiser.get(desk).body();
        fields.put("revision", form.replaceAll("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1"));
        fields.put("starts", then.minusHours(3).toString());
        fields.put("ends", then.toString());
        HttpResponse<String> saved = organiser.post(desk, fields);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    private static String location(HttpResponse<String> leads) {
        assertThat(leads.statusCode()).as(leads.body()).isIn(301, 303);
        return leads.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }
}
