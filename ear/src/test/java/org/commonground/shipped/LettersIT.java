package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An organiser writes to guests, through a real mail server. */
@OnThePortal
class LettersIT {
    private static final Map<String, String> LETTER =
            Map.of(
                    "audience", "PLACES",
                    "subject", "Another room for {seminar}",
                    "text", "Dear {name},\nwe meet upstairs. \"Bring\" <nothing>.");

    @Test
    void aLetterIsShownThenSentAndArrivesOnce() throws MessagingException, IOException {
        PlannedSeminar seminar = new PlannedSeminar("A day on upstairs rooms");
        String booking = seminar.book("Ada Stairs", "ada@stairs.example");
        seminar.book("Ben Stairs", "ben@stairs.example");
        Visitor organiser = seminar.organiser();
        String letters = seminar.desk() + "/letters";

        HttpResponse<String> shown = organiser.post(letters + "/preview", LETTER);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains(
                        "<strong>2</strong>",
                        "Another room for A day on upstairs rooms",
                        "Dear Ada Stairs,",
                        "&lt;nothing&gt;")
                .doesNotContain(booking);
        assertThat(organiser.get(letters + "/preview").body())
                .contains("Go on writing")
                .doesNotContain("Send it");
        assertThat(organiser.post(letters + "/change", LETTER).body())
                .contains("value=\"Another room for {seminar}\"");

        assertThat(organiser.post(letters + "/send", LETTER).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("done=sent"));
        assertThat(organiser.post(letters + "/send", LETTER).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("done=nobody"));

        assertThat(organiser.get(letters).body())
                .contains("Another room for {seminar}", "2 waiting");
        List<MimeMessage> arrived = arrived("Another room for A day on upstairs rooms");
        assertThat(arrived).hasSize(2);
        MimeMessage first = arrived.getFirst();
        assertThat(String.valueOf(first.getContent()))
                .contains("we meet upstairs.", booking, "Town hall");
        Editor.await("the page says so", () -> organiser.get(letters).body().contains("2 sent"));
    }

    @Test
    void theSameWordsGoOnceMoreOnPurpose() {
        PlannedSeminar seminar = new PlannedSeminar("A day that is written about twice");
        seminar.book("Cy Stairs", "cy@stairs.example");
        Visitor organiser = seminar.organiser();
        String letters = seminar.desk() + "/letters";
        assertThat(organiser.post(letters + "/preview", LETTER).body())
                .doesNotContain("name=\"again\"");
        organiser.post(letters + "/send", LETTER);
        Map<String, String> again = new HashMap<>(LETTER);
        again.putAll(Map.of("again", "yes", "press", "press-1"));

        assertThat(organiser.post(letters + "/preview", LETTER).body())
                .contains("name=\"again\"", "have had these words, too: 1");
        organiser.post(letters + "/send", again);
        organiser.post(letters + "/send", again);

        String page = organiser.get(letters).body();
        assertThat(page.split("Another room for \\{seminar\\}</th>", -1)).hasSize(3);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        PlannedSeminar seminar = new PlannedSeminar("A day on nmaes");
        Visitor organiser = seminar.organiser();
        String letters = seminar.desk() + "/letters";

        HttpResponse<String> refused =
                organiser.post(
                        letters + "/preview",
                        Map.of("audience", "PLACES", "subject", "", "text", "For {nmae}"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Give the letter a subject.", "“{nmae}”", ">For {nmae}</textarea>");
        HttpResponse<String> nobody = organiser.post(letters + "/send", LETTER);
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("nobody to write to");

        HttpResponse<String> days =
                organiser.post(letters + "/times", Map.of("reminders", "soon", "survey", "3"));
        assertThat(days.statusCode()).isEqualTo(422);
        assertThat(days.body()).contains("like 3, 1", "value=\"soon\"");
        assertThat(
                        organiser
                                .post(letters + "/times", Map.of("reminders", "7", "survey", "0"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(organiser.get(letters).body()).contains("value=\"7\"");
        assertThat(organiser.post(letters + "/burn", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyOrganisersWriteToGuests() {
        PlannedSeminar seminar = new PlannedSeminar("A day on doors");

        assertThat(new Visitor().get(seminar.desk() + "/letters").statusCode()).isEqualTo(303);
        assertThat(
                        SignIns.signedIn("editor")
                                .post(seminar.desk() + "/letters/send", LETTER)
                                .statusCode())
                .isEqualTo(403);
    }

    /** Everything of that subject that a mail server gets which was away until now. */
    private static List<MimeMessage> arrived(String subject) {
        try (MailServer server = MailServer.up()) {
            Editor.await("the letters arrive", () -> server.about(subject).size() >= 2);
            return server.about(subject);
        }
    }
}
