package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;

/** Seminars that are put before readers, on the pages that were chosen. */
@OnThePortal
class FeaturedPagesIT {
    private final PlannedSeminar seminar = new PlannedSeminar("A day on lanternfish");
    private final Visitor editor = SignIns.signedIn("editor");
    private final Visitor reader = new Visitor();

    @AfterEach
    void stop() {
        editor.post("/featured/" + seminar.id() + "/stop", Map.of());
    }

    @Test
    void anEditorPutsASeminarOnTheStartPageAndOnOthersUntilItIsTakenAway() {
        assertThat(feature("2040-05-01", "/about\n/accessibility?x=1").statusCode()).isEqualTo(303);

        assertThat(reader.get("/").body()).contains("A day on lanternfish", "20 places left");
        assertThat(reader.get("/about").body()).contains("Coming up", "A day on lanternfish");
        assertThat(reader.get("/accessibility").body()).contains("A day on lanternfish");
        assertThat(reader.get("/privacy").body()).doesNotContain("A day on lanternfish");
        assertThat(editor.get("/featured").body()).contains("1 May 2040", "/accessibility");

        stop();
        assertThat(reader.get("/").body()).doesNotContain("A day on lanternfish");
    }

    @Test
    void itGoesByItselfWhenItIsCancelled() {
        feature("", "");
        assertThat(reader.get("/").body()).contains("A day on lanternfish");

        seminar.organiser().post(seminar.desk() + "/cancel", Map.of("note", "No lanterns."));

        assertThat(reader.get("/").body()).doesNotContain("A day on lanternfish");
        assertThat(editor.get("/featured").body()).contains("It was cancelled.");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        HttpResponse<String> refused = feature("soon", "/desk/work");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("“soon” is no date.", "value=\"soon\"", ">/desk/work</textarea>")
                .contains("selected=\"selected\">A day on lanternfish");

        assertThat(feature("2040-05-01", "/desk/work").body())
                .contains("“/desk/work” is no page that readers see.");
        assertThat(editor.post("/featured", Map.of()).body()).contains("Choose a seminar.");
    }

    @Test
    void readersAndAdministratorsDoNotChoose() {
        assertThat(reader.get("/featured").statusCode()).isEqualTo(303);
        assertThat(SignIns.signedIn("administrator").get("/featured").statusCode()).isEqualTo(403);
        assertThat(seminar.organiser().get("/featured").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> feature(String until, String pages) {
        return editor.post(
                "/featured",
                Map.of("seminar", String.valueOf(seminar.id()), "until", until, "pages", pages));
    }
}
