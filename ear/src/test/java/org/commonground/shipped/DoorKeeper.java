package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An organiser at the door, who opens seminars for booking in one step. */
public final class DoorKeeper {
    private final Visitor browser = SignIns.signedIn("organiser");
    private final Visitor guest = new Visitor();

    /** Plans and publishes one that begins in half an hour; its desk: {@code /organise/12}. */
    public String opened(String title, int places) {
        LocalDateTime soon =
                LocalDateTime.now(ZoneOffset.UTC).plusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
        Map<String, String> fields = new HashMap<>();
        fields.put("revision", "0");
        fields.put("title", title);
        fields.put("summary", "A day.");
        fields.put("zone", "UTC");
        fields.put("starts", soon.toString());
        fields.put("ends", soon.plusHours(4).toString());
        fields.put("venue", "Town hall");
        fields.put("host-1", "The council");
        fields.put("capacity", Integer.toString(places));
        HttpResponse<String> saved = browser.post("/organise/new", fields);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        String desk =
                saved.headers().firstValue("Location").orElseThrow().replace("?done=saved", "");
        assertThat(browser.post(desk + "/publish", Map.of()).statusCode()).isEqualTo(303);
        return desk;
    }

    /** Books for these people; the booking's page: {@code /b/...}. */
    public String booked(String desk, String... people) {
        String page =
                guest.get(desk.replace("/organise/", "/seminars/"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        HttpResponse<String> sent =
                guest.post(
                        page + "/book",
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "name",
                                people[0],
                                "email",
                                "guest@oldham.example",
                                "attendees",
                                String.join("\n", people),
                                "agreed",
                                "yes"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return sent.headers().firstValue("Location").orElseThrow().replace("?done=booked", "");
    }

    /** The number by which the list at the door knows somebody. */
    public long attendee(String desk, String name) {
        Matcher found =
                Pattern.compile("\"attendee\":(\\d+),\"name\":\"" + Pattern.quote(name) + "\"")
                        .matcher(get(attendance(desk)).body());
        assertThat(found.find()).as(name).isTrue();
        return Long.parseLong(found.group(1));
    }

    /** The names of those who came. */
    public List<String> came(String desk) {
        return Editor.object(get(attendance(desk))).getJsonArray("guests").stream()
                .map(JsonValue::asJsonObject)
                .filter(guest -> !guest.isNull("cameAt"))
                .map(guest -> guest.getString("name"))
                .toList();
    }

    static String attendance(String desk) {
        return desk.replace("/organise/", "/api/v1/seminars/") + "/attendance";
    }

    HttpResponse<String> get(String path) {
        return browser.get(path);
    }

    HttpResponse<byte[]> bytes(String path) {
        return browser.bytes(path);
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return browser.post(path, form);
    }

    HttpResponse<String> send(String path, String json) {
        return browser.sendJson("POST", path, json);
    }
}
