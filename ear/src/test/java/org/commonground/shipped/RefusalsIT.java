package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * Bad input is answered with a status, a code for programs and a sentence for people, never with a
 * trace.
 */
@OnThePortal
class RefusalsIT {
    private final Visitor visitor = new Visitor();
    private final Editor editor = new Editor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "not json                                                          | 400 | commas",
                "[1, 2]                                                            | 400 | ''",
                "''                                                                | 400 | ''",
                "{\"title\": \"x\"}                                                | 400 | kind",
                "{\"kind\": \"poem\", \"title\": \"x\"}                            | 400 | poem",
                "{\"kind\": \"case-study\"}                                        | 422 | title",
                "{\"kind\": \"case-study\", \"title\": 7}                          | 400 | title",
                "{\"kind\": \"case-study\", \"title\": \"x\", \"body\": []}        | 400 | body",
                "{\"kind\": \"case-study\", \"title\": \"x\", \"terms\": {\"theme\": \"a\"}}     |"
                        + " 400 | terms.theme",
                "{\"kind\": \"case-study\", \"title\": \"x\", \"terms\": {\"theme\":"
                        + " [\"no-such\"]}} | 422 | no-such",
                "{\"kind\": \"case-study\", \"title\": \"x\", \"terms\": {\"planet\": [\"x\"]}}  |"
                        + " 422 | planet",
                "{\"kind\": \"case-study\", \"title\": \"x\", \"attachments\": [999999]}         |"
                        + " 404 | 999999",
                "{\"kind\": \"case-study\", \"title\": \"x\", \"attachments\": [\"a\"]}          |"
                        + " 400 | attachments",
                "{\"kind\": \"case-study\", \"title\": \"x\", \"reviewBy\": \"soon\"}            |"
                        + " 400 | reviewBy",
                "{\"kind\": \"case-study\", \"title\": \"x\", \"sourceYear\": 1.5}               |"
                        + " 400 | sourceYear",
                "{\"kind\": \"case-study\", \"title\": \"x\", \"body\": {\"figures\": 3}}        |"
                        + " 400 | case study",
            })
    void aPublicationThatDoesNotFitIsRefusedByName(String json, int status, String named) {
        HttpResponse<String> answer = editor.send("POST", "/api/v1/publications", json);

        assertProblem(answer, status);
        assertThat(answer.body()).contains(named);
    }

    @Test
    void aPublicationWithoutASummaryIsNotPublished() {
        JsonObject draft = editor.draft("Nothing to say", "");

        HttpResponse<String> answer = step(draft, "publish", "");

        assertThat(assertProblem(answer, 422).getString("code"))
                .isEqualTo("incomplete-publication");
    }

    @Test
    void aWithdrawalNeedsAReason() {
        JsonObject publication = editor.publish("To be withdrawn", "A summary.");

        assertProblem(step(publication, "withdraw", "{}"), 422);
        assertThat(visitor.get(publication.getString("url")).statusCode()).isEqualTo(200);
    }

    @Test
    void aStepThatCannotBeMadeIsRefused() {
        JsonObject draft = editor.draft("A draft cannot be withdrawn", "A summary.");

        HttpResponse<String> answer = step(draft, "withdraw", "{\"reason\": \"Because.\"}");

        assertThat(assertProblem(answer, 409).getString("code")).isEqualTo("wrong-state");
        assertProblem(step(draft, "burn", "{}"), 404);
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseSaved() {
        JsonObject draft = editor.draft("Two editors", "A summary.");
        String path = "/api/v1/publications/" + draft.getInt("id");
        String json = "{\"title\": \"%s\", \"revision\": " + draft.getInt("revision") + "}";

        assertThat(editor.send("PUT", path, json.formatted("Saved first")).statusCode())
                .isEqualTo(200);
        HttpResponse<String> second = editor.send("PUT", path, json.formatted("Saved second"));

        assertThat(assertProblem(second, 409).getString("code")).isEqualTo("edited-meanwhile");
        assertThat(Editor.object(editor.get(path)).getString("title")).isEqualTo("Saved first");
    }

    @Test
    void anotherTypeOfContentIsRefused() {
        HttpResponse<String> answer =
                visitor.send(
                        "POST",
                        "/api/v1/publications",
                        BodyPublishers.ofString("<publication/>"),
                        "Authorization",
                        "Bearer " + SignIns.ofThePortal().token("editor"),
                        "Content-Type",
                        "application/xml");

        assertProblem(answer, 415);
    }

    @Test
    void aFormFromAnotherSiteIsToldThatNothingWasChanged() {
        HttpResponse<String> page =
                visitor.send(
                        "POST",
                        "/feedback",
                        BodyPublishers.ofString("useful=yes"),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("This was not taken").doesNotContain("Your account");
    }

    @ParameterizedTest
    @CsvSource({"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void aFormThatCannotBeReadIsToldOnAPage(String type) {
        String body =
                type.startsWith("multipart")
                        ? "--x\r\nContent-Disposition: form-data; name=\"user\"\r\n\r\nAda"
                        : "field=1&".repeat(1_500);

        HttpResponse<String> page =
                visitor.send(
                        "POST",
                        "/sign-in",
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        type,
                        "Sec-Fetch-Site",
                        "same-origin");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("<h1", "send it again");
    }

    @Test
    void aReaderWhoErrsIsToldOnAPage() {
        HttpResponse<String> page = visitor.get("/p/999999/nothing");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("<h1").doesNotContain("Exception", "org.commonground");
    }

    private HttpResponse<String> step(JsonObject publication, String name, String json) {
        return editor.send(
                "POST", "/api/v1/publications/" + publication.getInt("id") + "/" + name, json);
    }

    private static JsonObject assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        JsonObject problem = Editor.object(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("code")).matches("[a-z][a-z-]+");
        assertThat(problem.getString("detail")).endsWith(".").doesNotContain("Exception");
        return problem;
    }
}
