package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;

/** What editors put above the results: set at the desk or by a program, seen by readers. */
@OnThePortal
class BestBetsIT {
    private final Visitor desk = SignIns.signedIn("editor");
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @Test
    void standsAboveTheResultsUntilItIsRemoved() {
        long id = publish("Where marimbas help", "About percussion in squares.");
        HttpResponse<String> set =
                desk.post(
                        "/desk/best-bets",
                        Map.of(
                                "words",
                                "glockenspiel\nGlockenspiels in the square",
                                "target",
                                "/p/" + id,
                                "reason",
                                "It is what everybody asks for."));
        assertThat(set.statusCode()).as(set.body()).isEqualTo(303);

        Editor.await("the bet is shown", () -> !suggested("best glockenspiels").isEmpty());
        JsonObject bet = suggested("glockenspiel").getJsonObject(0);
        assertThat(bet.getString("title")).isEqualTo("Where marimbas help");
        assertThat(bet.getString("reason")).isEqualTo("It is what everybody asks for.");
        assertThat(reader.get("/search?q=glockenspiel").body())
                .contains("Editors suggest")
                .contains("It is what everybody asks for.");
        assertThat(suggested("glockenspiel&kind=lesson")).isEmpty();
        assertThat(desk.get("/desk/best-bets").body()).contains("Where marimbas help");

        long bets = number("glockenspiel");
        assertThat(desk.get("/desk/best-bets/" + bets).body())
                .contains("Glockenspiels in the square");
        desk.post("/desk/best-bets/" + bets + "/remove", Map.of());
        Editor.await("the bet is gone", () -> suggested("glockenspiel").isEmpty());
        assertThat(trail()).contains("set a best bet").contains("removed a best bet");
    }

    @Test
    void neverLeadsToADraftNorToWhatWasWithdrawn() {
        JsonObject draft = editor.draft("Bagpipes at dawn", "About bagpipes.");
        long id = draft.getJsonNumber("id").longValue();
        assertThat(bet("bagpipe", "/p/" + id).statusCode()).isEqualTo(201);
        long other = publish("Accordions at dusk", "About accordions.");
        assertThat(bet("accordion", "/p/" + other).statusCode()).isEqualTo(201);
        Editor.await("the other is shown", () -> !suggested("accordion").isEmpty());
        assertThat(suggested("bagpipe")).as("a draft").isEmpty();

        editor.send("POST", "/api/v1/publications/" + id + "/publish", "");
        Editor.await("published, it is shown", () -> !suggested("bagpipe").isEmpty());
        editor.send(
                "POST",
                "/api/v1/publications/" + id + "/withdraw",
                "{\"reason\": \"It was a test.\"}");
        Editor.await("withdrawn, it is gone", () -> suggested("bagpipe").isEmpty());
    }

    @Test
    void waitsForALessonAndHoldsUpNoOtherMeanwhile() {
        JsonObject study = draftWithLesson("Zithers need tuning");
        long lesson = lesson(study);
        long other = publish("Dulcimers in the hall", "About dulcimers.");

        HttpResponse<String> waiting = bet("zither", "/l/" + lesson);
        assertThat(waiting.statusCode()).as(waiting.body()).isEqualTo(201);
        assertThat(Editor.object(waiting).getBoolean("shown")).isFalse();
        assertThat(bet("dulcimer", "/p/" + other).statusCode()).isEqualTo(201);
        Editor.await("the other is shown", () -> !suggested("dulcimer").isEmpty());
        assertThat(suggested("zither")).as("of a draft").isEmpty();
        assertThat(desk.get("/desk/best-bets").statusCode()).isEqualTo(200);

        HttpResponse<String> published =
                editor.send("POST", "/api/v1/publications/" + study.getInt("id") + "/publish", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        Editor.await("published, it is shown", () -> !suggested("zither").isEmpty());
    }

    @Test
    void leadsToASeminarUntilItIsCancelled() {
        PlannedSeminar seminar = new PlannedSeminar("A day for hurdygurdies");
        assertThat(bet("hurdygurdy", "/seminars/" + seminar.id()).statusCode()).isEqualTo(201);

        Editor.await("it is shown", () -> !suggested("hurdygurdy").isEmpty());
        JsonObject bet = suggested("hurdygurdy").getJsonObject(0);
        assertThat(bet.getString("title")).isEqualTo("A day for hurdygurdies");
        assertThat(bet.getString("kind")).isEqualTo("seminar");
        assertThat(bet.getString("url")).isEqualTo(seminar.page());
        assertThat(reader.get("/search?q=hurdygurdy").body())
                .contains("Seminar, Friday 4 May 2040, 09:30 to 16:00");

        assertThat(
                        seminar.organiser()
                                .post(seminar.desk() + "/cancel", Map.of("note", "No strings."))
                                .statusCode())
                .isEqualTo(303);
        Editor.await("cancelled, it is gone", () -> suggested("hurdygurdy").isEmpty());
        assertThat(desk.get("/desk/best-bets").body())
                .contains("the seminar is over, cancelled or not published");
    }

    @Test
    void isShownOnItsDaysOnly() {
        long id = publish("Ocarinas", "About ocarinas.");
        JsonObject over =
                Json.createObjectBuilder(wanted("ocarina", "/p/" + id))
                        .add("ends", "2006-04-21")
                        .build();
        HttpResponse<String> added = editor.post("/api/v1/best-bets", over);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        JsonObject bet = Editor.object(added);
        assertThat(bet.getBoolean("shown")).isFalse();

        HttpResponse<String> changed =
                editor.send(
                        "PUT",
                        "/api/v1/best-bets/" + bet.getInt("id"),
                        wanted("ocarina", "/p/" + id).toString());
        assertThat(Editor.object(changed).getBoolean("shown")).isTrue();
        Editor.await("it is shown", () -> !suggested("ocarina").isEmpty());
        assertThat(editor.send("DELETE", "/api/v1/best-bets/" + bet.getInt("id"), "").statusCode())
                .isEqualTo(204);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        HttpResponse<String> refused =
                desk.post(
                        "/desk/best-bets",
                        Map.of("words", "theremin", "target", "/nowhere", "reason", "Because."));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("error-summary")
                .contains("is the address of no publication")
                .contains("theremin")
                .contains("Because.");
        assertThat(bet("theremin", "/p/999999").statusCode()).isEqualTo(422);
        assertThat(bet("theremin", "/l/999999").statusCode()).isEqualTo(422);
        assertThat(bet("theremin", "/d/999999").statusCode()).isEqualTo(422);
        assertThat(bet("theremin", "/seminars/999999").statusCode()).isEqualTo(422);
        assertThat(bet("", "/p/1").statusCode()).isEqualTo(422);
        JsonObject day =
                Json.createObjectBuilder(wanted("x", "/p/1")).add("starts", "soon").build();
        assertThat(editor.post("/api/v1/best-bets", day).statusCode()).isEqualTo(422);
        assertThat(editor.send("DELETE", "/api/v1/best-bets/999999", "").statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/desk/best-bets/999999").statusCode()).isEqualTo(404);
        assertThat(reader.get("/api/v1/best-bets").statusCode()).isEqualTo(401);
    }

    private long publish(String title, String summary) {
        return editor.publish(title, summary).getJsonNumber("id").longValue();
    }

    private JsonObject draftWithLesson(String statement) {
        JsonObject point =
                Json.createObjectBuilder()
                        .add("statement", statement)
                        .add("advice", "Ask first.")
                        .build();
        JsonObject study =
                Json.createObjectBuilder(Editor.caseStudy("What strings taught us", "A story."))
                        .add(
                                "body",
                                Json.createObjectBuilder()
                                        .add("summary", "A story.")
                                        .add(
                                                "learningPoints",
                                                Json.createArrayBuilder().add(point)))
                        .build();
        HttpResponse<String> started = editor.post("/api/v1/publications", study);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        return Editor.object(started);
    }

    private static long lesson(JsonObject study) {
        return study.getJsonObject("body")
                .getJsonArray("learningPoints")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
    }

    private HttpResponse<String> bet(String words, String target) {
        return editor.post("/api/v1/best-bets", wanted(words, target));
    }

    private static JsonObject wanted(String words, String target) {
        return Json.createObjectBuilder()
                .add("words", Json.createArrayBuilder().add(words))
                .add("target", target)
                .add("reason", "Look there.")
                .build();
    }

    private JsonArray suggested(String query) {
        return Editor.search(reader, "q=" + query.replace(" ", "+")).getJsonArray("editorsSuggest");
    }

    private long number(String word) {
        return Json.createReader(new StringReader(editor.get("/api/v1/best-bets").body()))
                .readArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getJsonArray("words").toString().contains(word))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
    }

    private String trail() {
        return SignIns.signedIn("administrator").get("/admin/audit").body();
    }
}
