package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

/** What organisers do before and after a seminar, by program. */
@OnThePortal
class OrganisersApiIT {
    private static final String LETTER =
            """
            {"audience": "places", "subject": "Upstairs for {seminar}", "text": "Dear {name},",
             "again": %s}
            """;

    private final Visitor organiser = SignIns.signedIn("organiser");
    private final Visitor guest = new Visitor();

    @Test
    void aLetterIsShownThenSentAndTheSameWordsGoAgainOnlyOnPurpose() {
        PlannedSeminar seminar = planned("A day of letters by program", Map.of());
        seminar.book("Ada Letters", "ada@letters.example");
        String letters = address(seminar) + "/letters";

        JsonObject shown =
                Editor.object(
                        organiser.sendJson("POST", letters + "/preview", LETTER.formatted(false)));
        assertThat(shown.getInt("parties")).isOne();
        assertThat(shown.getInt("haveIt")).isZero();
        assertThat(shown.getString("subject"))
                .isEqualTo("Upstairs for A day of letters by program");
        assertThat(shown.getString("text")).contains("Dear Ada Letters,");

        assertThat(sent(letters, false)).isOne();
        assertThat(sent(letters, false)).as("the same words").isZero();
        assertThat(sent(letters, true)).isOne();
        assertThat(organiser.sendJson("POST", letters, LETTER.formatted(true)).body())
                .contains("Idempotency-Key");
        assertThat(Editor.object(organiser.get(letters)).getJsonArray("letters"))
                .extracting(each -> each.asJsonObject().getString("subject"))
                .containsExactly("Upstairs for {seminar}", "Upstairs for {seminar}");
        assertRefused(400, "must be one of: everybody, places", letters, "{\"audience\": \"all\"}");
        assertRefused(422, "Give the letter a subject", letters, "{\"audience\": \"places\"}");
    }

    @Test
    void timesOfMailsAreSetAndWrongOnesRefused() {
        String times = address(planned("A day of times by program", Map.of())) + "/letters/times";

        JsonObject set =
                Editor.object(
                        organiser.sendJson(
                                "PUT", times, "{\"reminderDays\": [7, 1], \"surveyHours\": 0}"));
        assertThat(set.getJsonObject("times").getJsonArray("reminderDays")).hasSize(2);
        HttpResponse<String> wrong =
                organiser.sendJson("PUT", times, "{\"reminderDays\": [1.5], \"surveyHours\": 0}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("must be a list of whole numbers");
        assertThat(
                        organiser
                                .sendJson(
                                        "PUT",
                                        times,
                                        "{\"reminderDays\": [91], \"surveyHours\": 0}")
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatGuestsSayIsInTheReportAndInTheSheets() {
        PlannedSeminar seminar = planned("A day of answers by program", Map.of());
        String survey =
                "/api/v1/bookings"
                        + seminar.book("Ada Answers", "ada@answers.example").replace("/b/", "/")
                        + "/survey";
        assertThat(Editor.object(guest.get(survey)).getString("closed")).contains("when the");
        seminar.isOver();

        JsonObject asked = Editor.object(guest.get(survey));
        assertThat(asked.getString("closed")).isEmpty();
        int attendee = asked.getJsonArray("people").getJsonObject(0).getInt("attendee");
        HttpResponse<String> said =
                guest.sendJson(
                        "PUT",
                        survey,
                        "{\"attendee\": %d, \"usefulness\": 4, \"change\": \"Ring first\"}"
                                .formatted(attendee));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
        assertThat(
                        guest.sendJson("PUT", survey, "{\"attendee\": 1, \"usefulness\": 4}")
                                .statusCode())
                .isEqualTo(409);
        assertThat(
                        guest.sendJson(
                                        "PUT",
                                        survey,
                                        "{\"attendee\": %d, \"usefulness\": 9}".formatted(attendee))
                                .statusCode())
                .isEqualTo(422);

        JsonObject report = Editor.object(organiser.get(address(seminar) + "/report"));
        assertThat(report.getJsonObject("turnout").getInt("booked")).isOne();
        assertThat(report.getJsonArray("answers").getJsonObject(0).getString("change"))
                .isEqualTo("Ring first");
        assertThat(organiser.get(address(seminar) + "/sheets/attendees.csv").body())
                .contains("Ada Answers");
        assertThat(organiser.get(address(seminar) + "/badges.pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void aPictureIsKeptAndNamedByAPlan() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", png);

        HttpResponse<String> kept =
                organiser.send(
                        "POST",
                        "/api/v1/portraits",
                        BodyPublishers.ofByteArray(png.toByteArray()),
                        "Content-Type",
                        "image/png",
                        "Sec-Fetch-Site",
                        "same-origin");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        JsonObject picture = Editor.object(kept);
        assertThat(guest.bytes(picture.getString("url")).statusCode()).isEqualTo(200);
        HttpResponse<String> planned =
                organiser.sendJson(
                        "POST",
                        "/api/v1/seminars",
                        """
                        {"announcement": {"title": "A day of faces by program"}, "timetable": {},
                         "speakers": [{"name": "Ada Field",
                           "picture": {"key": "%s", "alternative": "Ada at a desk"}}]}
                        """
                                .formatted(picture.getString("key")));
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        assertThat(organiser.sendJson("POST", "/api/v1/portraits", "no picture").statusCode())
                .isEqualTo(415);
    }

    @Test
    void readersSeeOfAReadingListWhatTheyCanRead() {
        long draft = new Editor().draft("Unread pigeons", "Nobody sees it.").getInt("id");
        PlannedSeminar seminar =
                planned(
                        "A day with a hidden reading",
                        Map.of("reading-1", "/p/" + draft, "reading-1-note", "The secret part"));

        assertThat(organiser.get(address(seminar)).body()).contains("The secret part");
        assertThat(guest.get(address(seminar)).body()).doesNotContain("The secret part");
        assertThat(guest.get("/api/v1/seminars").body()).doesNotContain("The secret part");
    }

    private int sent(String letters, boolean again) {
        HttpResponse<String> answer =
                organiser.sendJson(
                        "POST",
                        letters,
                        LETTER.formatted(again),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Editor.object(answer).getInt("parties");
    }

    private void assertRefused(int status, String why, String address, String body) {
        HttpResponse<String> refused = organiser.sendJson("POST", address, body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).contains(why);
    }

    private PlannedSeminar planned(String title, Map<String, String> more) {
        return new PlannedSeminar(organiser, title, 9, more);
    }

    private static String address(PlannedSeminar seminar) {
        return "/api/v1/seminars/" + seminar.id();
    }
}
