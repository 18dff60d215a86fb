package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The steps of a publication over the API, and what readers get of each. */
@OnThePortal
class WorkflowIT {
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @Test
    void aPublicationIsPublishedAtItsTime() {
        String api = api(editor.draft("The tinderbox scheme", "It begins later."));
        String later = "2099-04-21T09:00:00Z";

        JsonObject scheduled = ok(step(api, "schedule", "{\"at\": \"" + later + "\"}"));

        assertThat(scheduled.getString("state")).isEqualTo("scheduled");
        assertThat(scheduled.getString("scheduledFor")).isEqualTo(later);
        assertThat(reader.get(api).statusCode()).isEqualTo(404);
        ok(step(api, "unschedule", ""));
        scheduleSoon(api, "{\"at\": \"%s\"}");
        Editor.await("it is published", () -> reader.get(api).statusCode() == 200);
        Editor.await("it is found", () -> !Editor.results(reader, "tinderbox").isEmpty());
    }

    @Test
    void aScheduleIsTakenBack() {
        String api = api(editor.draft("Perhaps", "Perhaps not."));
        ok(step(api, "review", ""));
        ok(step(api, "schedule", "{\"at\": \"2099-04-21T09:00\"}"));

        JsonObject back = ok(step(api, "unschedule", ""));

        assertThat(back.getString("state")).isEqualTo("in-review");
        assertThat(back.getString("submittedBy")).isEqualTo(SignIns.name("editor"));
        assertThat(ok(step(api, "return", "")).getString("state")).isEqualTo("draft");
    }

    @Test
    void readersSeeInTheHistoryWhatAMajorChangeWas() {
        JsonObject first = editor.publish("The almanac project", "It ran for a year.");
        String api = api(first);
        ok(save(api, first, "The almanac project", "It ran for two years."));

        ok(step(api, "publish", "{\"change\": \"major\", \"note\": \"It ran longer.\"}"));

        String page = reader.get(first.getString("url")).body();
        assertThat(page).contains("It ran for two years.", "Changed: It ran longer.");
        HttpResponse<String> old = reader.get("/p/" + first.getInt("id") + "/v1");
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(old.body())
                .contains("It ran for a year.", "A later version has taken its place", "noindex")
                .contains("href=\"" + first.getString("url") + "\"");
        assertThat(reader.get("/p/" + first.getInt("id") + "/v9").statusCode()).isEqualTo(404);
    }

    @Test
    void aCorrectionReachesReadersAtItsTimeAndIsSeenInTheListOfVersionsUntilThen() {
        JsonObject first = editor.publish("The kiln project", "It was fired by wood.");
        String api = api(first);
        ok(save(api, first, "The kiln project", "It was fired by gas."));
        String later = "{\"at\": \"2099-04-21T09:00\", \"change\": \"major\", \"note\": \"Gas.\"}";

        assertThat(ok(step(api, "schedule", later)).getString("state")).isEqualTo("published");

        Visitor colleague = SignIns.signedIn("editor");
        String versions =
                colleague.get("/desk/publications/" + first.getInt("id") + "/versions").body();
        assertThat(versions)
                .contains("Readers get version 2 on 21 April 2099, 09:00")
                .contains("It is a major change: Gas.");
        assertThat(reader.get(first.getString("url")).body()).contains("fired by wood.");
        assertThat(ok(step(api, "unschedule", "")).isNull("scheduledFor")).isTrue();
        scheduleSoon(api, later.replace("2099-04-21T09:00", "%s"));
        Editor.await(
                "readers have it",
                () -> reader.get(first.getString("url")).body().contains("fired by gas."));
        assertThat(reader.get(first.getString("url")).body()).contains("Changed: Gas.");
        refused(step(api, "schedule", later), 409, "Change something first");
    }

    @Test
    void aVersionThatWasNeverPublishedIsForEditorsAlone() {
        JsonObject first = editor.publish("The lantern walk", "As it was.");
        ok(save(api(first), first, "The lantern walk", "As it might be."));

        assertThat(reader.get("/p/" + first.getInt("id") + "/v2").statusCode()).isEqualTo(404);
        assertThat(reader.get(first.getString("url")).body()).doesNotContain("As it might be.");
    }

    @Test
    void aSuccessorTakesTheReadersOfWhatWasWithdrawn() {
        JsonObject old = editor.publish("The old guide", "How it was done.");
        JsonObject next = editor.publish("The new guide", "How it is done.");

        ok(
                step(
                        api(old),
                        "withdraw",
                        "{\"reason\": \"Rewritten.\", \"successor\": " + next.getInt("id") + "}"));

        HttpResponse<String> moved = reader.get(old.getString("url"));
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).hasValue(next.getString("url"));

        ok(step(api(next), "withdraw", "{\"reason\": \"Wrong as well.\"}"));
        HttpResponse<String> gone = reader.get(old.getString("url"));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Rewritten.");
        HttpResponse<String> forProgram = reader.get(api(old));
        assertThat(forProgram.statusCode()).isEqualTo(410);
        assertThat(Editor.object(forProgram).getString("code")).isEqualTo("withdrawn");
    }

    @Test
    void anEarlierVersionIsRestoredAsTheNext() {
        JsonObject first = editor.draft("The first word", "One.");
        String api = api(first);
        JsonObject second = ok(save(api, first, "The last word", "Two."));

        JsonObject third =
                ok(
                        step(
                                api,
                                "restore",
                                "{\"version\": 1, \"revision\": "
                                        + second.getInt("revision")
                                        + "}"));

        assertThat(third.getInt("version")).isEqualTo(3);
        assertThat(third.getString("title")).isEqualTo("The first word");
    }

    @Test
    void badInputIsRefusedInWords() {
        JsonObject draft = editor.draft("A draft", "Of no importance.");
        String api = api(draft);

        refused(step(api, "schedule", "{\"at\": \"tomorrow\"}"), 400, "2027-04-21T09:00");
        refused(step(api, "schedule", "{\"at\": \"2001-01-01T00:00\"}"), 422, "has passed");
        refused(step(api, "schedule", "[]"), 400, "JSON object");
        refused(step(api, "unschedule", ""), 409, "cannot be taken off the plan");
        refused(step(api, "return", ""), 409, "cannot be returned");
        refused(step(api, "restore", "{\"version\": 1}"), 400, "revision");
        refused(step(api, "restore", "{\"version\": 7, \"revision\": 0}"), 404, "no version 7");
        ok(step(api, "publish", ""));
        refused(step(api, "withdraw", "{}"), 422, "why the publication is withdrawn");
        refused(step(api, "withdraw", "{\"reason\": \"x\", \"successor\": 999999}"), 422, "999999");
        ok(save(api, Editor.object(editor.get(api)), "A draft", "Changed."));
        refused(step(api, "publish", "{\"change\": \"huge\"}"), 400, "minor or major");
        refused(step(api, "publish", "{\"change\": \"major\"}"), 422, "what has changed");
        assertThat(reader.send("POST", api + "/publish", BodyPublishers.noBody()).statusCode())
                .isEqualTo(401);
    }

    /** For the first moment that has not passed by the time a slow machine hears of it. */
    private void scheduleSoon(String api, String json) {
        HttpResponse<String> answer;
        int seconds = 2;
        do {
            Instant soon = Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.MILLIS);
            answer = step(api, "schedule", json.formatted(soon));
            seconds *= 2;
        } while (answer.statusCode() == 422 && seconds < 100);
        ok(answer);
    }

    private HttpResponse<String> step(String api, String step, String json) {
        return editor.send("POST", api + "/" + step, json);
    }

    private HttpResponse<String> save(String api, JsonObject before, String title, String summary) {
        return editor.send(
                "PUT",
                api,
                "{\"title\": \"%s\", \"revision\": %d, \"body\": {\"summary\": \"%s\"}}"
                        .formatted(title, before.getInt("revision"), summary));
    }

    private static String api(JsonObject publication) {
        return "/api/v1/publications/" + publication.getInt("id");
    }

    private static JsonObject ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Editor.object(answer);
    }

    private static void refused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Editor.object(answer).getString("detail")).contains(words);
    }
}
