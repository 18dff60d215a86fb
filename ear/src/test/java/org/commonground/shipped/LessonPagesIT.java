package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.commonground.documents.SamplePdf;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/** A lesson's life at its own address, in the API and in the search. */
@OnThePortal
class LessonPagesIT {
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @Test
    void aLessonHasAPageOfItsOwnFromPublishingToWithdrawal() {
        JsonObject study = study("A mill in Brickhampton", point("Flourishing needs millstones"));
        long id = lesson(study);
        String page = "/l/" + id + "/flourishing-needs-millstones";
        assertThat(reader.get(page).statusCode()).isEqualTo(404);
        assertThat(reader.get("/api/v1/lessons/" + id).statusCode()).isEqualTo(404);

        publish(study);

        HttpResponse<String> shown = reader.get(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains(
                        "Flourishing needs millstones",
                        "Buy two.",
                        "A mill in Brickhampton",
                        "Lesson " + id + ", from");
        for (String other : new String[] {"/l/" + id, "/l/" + id + "/another-slug"}) {
            HttpResponse<String> led = reader.get(other);
            assertThat(led.statusCode()).isEqualTo(301);
            assertThat(led.headers().firstValue("Location")).hasValue(page);
        }

        editor.send("POST", address(study) + "/withdraw", "{\"reason\": \"The mill burnt down.\"}");

        HttpResponse<String> gone = reader.get(page);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("The mill burnt down.", "A mill in Brickhampton");
        HttpResponse<String> json = reader.get("/api/v1/lessons/" + id);
        assertThat(json.statusCode()).isEqualTo(410);
        assertThat(json.body()).contains("The mill burnt down.");
    }

    @Test
    void theSearchLeadsToTheLessonAndKeepsItsNumberThroughRevisions() {
        JsonObject study =
                study(
                        "A weir in Nettlecombe",
                        point("Weirkeepers first"),
                        point("Then sluicegates"));
        publish(study);
        Editor.await("it is found", () -> lessons("weirkeepers").size() == 1);
        JsonObject hit = lessons("weirkeepers").getJsonObject(0);
        long id = lesson(study);
        assertThat(hit.getString("id")).isEqualTo(Long.toString(id));
        assertThat(hit.getString("url")).isEqualTo("/l/" + id + "/weirkeepers-first");
        assertThat(hit.getJsonObject("seen").getInt("in")).isEqualTo(1);

        JsonArray points = points(study);
        JsonObject revised =
                save(
                        study,
                        Json.createArrayBuilder()
                                .add(points.get(1))
                                .add(
                                        Json.createObjectBuilder(points.getJsonObject(0))
                                                .add("statement", "Weirwardens first")));
        publish(revised);

        Editor.await("the new words are found", () -> lessons("weirwardens").size() == 1);
        assertThat(lessons("weirwardens").getJsonObject(0).getString("id"))
                .isEqualTo(Long.toString(id));
        assertThat(lessons("weirkeepers")).isEmpty();

        publish(save(revised, Json.createArrayBuilder().add(points(revised).get(0))));

        Editor.await("it is gone", () -> lessons("weirwardens").isEmpty());
        HttpResponse<String> gone = reader.get("/l/" + id + "/weirwardens-first");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("taken out of", "A weir in Nettlecombe");
    }

    @Test
    void aLessonThatIsGoneLeadsToWhatHasTakenThePlaceOfItsStudy() {
        JsonObject old = study("A pond in Pearwick", point("Ponds want shade"));
        publish(old);
        long id = lesson(old);
        JsonObject next = study("A lake in Pearwick", point("Lakes want sun"));
        publish(next);
        String withdrawal = "{\"reason\": \"It grew.\", \"successor\": %d}";
        editor.send("POST", address(old) + "/withdraw", withdrawal.formatted(next.getInt("id")));

        HttpResponse<String> gone = reader.get("/l/" + id);

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("href=\"" + next.getString("url") + "\"");
        assertThat(Editor.object(reader.get("/api/v1/lessons/" + id)).getString("instead"))
                .isEqualTo(next.getString("url"));
    }

    @Test
    void aProgramIsToldOfWordsThatDoNotStandWhereTheyAreSaidTo() {
        long tale =
                editor.document(
                        "tale.pdf",
                        new SamplePdf()
                                .page("A cover.")
                                .page("The weir was mended by all.")
                                .bytes());
        JsonObject quotation =
                Json.createObjectBuilder()
                        .add("text", "The weir was mended by all")
                        .add("document", tale)
                        .add("page", 1)
                        .build();

        JsonObject study =
                study(
                        "A weir in Applewick",
                        Json.createObjectBuilder(point("Mend it together"))
                                .add("quotation", quotation)
                                .build());

        assertThat(study.getJsonArray("warnings").getString(0)).contains("1").contains("page 2");
        publish(study);
        assertThat(reader.get(address(study)).body()).doesNotContain("page 2");
    }

    @Test
    void whatAnotherCaseStudySaysIsCountedAtOnceAlsoInTheSearch() {
        JsonObject first = study("A ford in Applewick", point("Steppingstones beat bridges"));
        publish(first);
        long id = lesson(first);
        Editor.await("it is found", () -> lessons("steppingstones").size() == 1);
        JsonObject before = seen();

        JsonObject second =
                study(
                        "A ford in Pearwick",
                        Json.createObjectBuilder(point("A bridge is better there"))
                                .add("contradicts", true)
                                .add("sameAs", id)
                                .build());
        publish(second);

        Editor.await("the other is counted", () -> seen().getInt("otherwise") == 1);
        assertThat(seen().getInt("in")).isEqualTo(1);
        assertThat(seen().getInt("of")).isGreaterThan(before.getInt("of"));
        JsonObject json = Editor.object(reader.get("/api/v1/lessons/" + id)).getJsonObject("seen");
        assertThat(json.getJsonArray("contradicting").getJsonObject(0).getString("title"))
                .isEqualTo("A ford in Pearwick");
        assertThat(reader.get("/l/" + id + "/steppingstones-beat-bridges").body())
                .contains("1 says otherwise", "A ford in Pearwick", "A bridge is better there");
        assertThat(reader.get("/search?q=steppingstones").body()).contains("1 says otherwise");

        editor.send("POST", address(second) + "/withdraw", "{\"reason\": \"A bridge was built.\"}");

        Editor.await("it is counted no more", () -> seen().getInt("otherwise") == 0);
    }

    @Test
    void numbersThatAreNotItsOwnAreRefused() {
        JsonObject mine = study("A gate in Plumstow", point("Gates open"));
        JsonObject other = study("A gate in Cherrystow", point("Gates shut"));

        HttpResponse<String> foreign =
                editor.send(
                        "PUT",
                        address(mine),
                        body(mine, Json.createArrayBuilder(points(other))).toString());
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.body()).contains("does not belong to this publication");

        HttpResponse<String> unknown =
                editor.post(
                        "/api/v1/publications",
                        started(
                                "A gate in Quincestow",
                                Json.createObjectBuilder(point("Gates stand ajar"))
                                        .add("sameAs", 999_999_999)
                                        .build()));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("does not exist");
        assertThat(reader.get("/l/999999999").statusCode()).isEqualTo(404);
        assertThat(reader.get("/l/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theSitemapNamesLessons() {
        JsonObject study = study("A kiln in Tilehurst", point("Kilnwardens sleep early"));
        publish(study);

        assertThat(reader.get("/sitemap.xml").body())
                .contains("/l/" + lesson(study) + "/kilnwardens-sleep-early");
    }

    private JsonObject seen() {
        return lessons("steppingstones").getJsonObject(0).getJsonObject("seen");
    }

    private JsonArray lessons(String word) {
        return Editor.search(reader, "kind=lesson&q=%22" + word + "%22").getJsonArray("results");
    }

    private JsonObject study(String title, JsonObject... points) {
        HttpResponse<String> started = editor.post("/api/v1/publications", started(title, points));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        return Editor.object(started);
    }

    private static JsonObject started(String title, JsonObject... points) {
        JsonArrayBuilder said = Json.createArrayBuilder();
        for (JsonObject point : points) {
            said.add(point);
        }
        return Json.createObjectBuilder()
                .add("kind", "case-study")
                .add("title", title)
                .add(
                        "body",
                        Json.createObjectBuilder()
                                .add("summary", "A story of the river.")
                                .add("learningPoints", said))
                .build();
    }

    private static JsonObject point(String statement) {
        return Json.createObjectBuilder()
                .add("statement", statement)
                .add("advice", "Buy two.")
                .build();
    }

    private JsonObject save(JsonObject publication, JsonArrayBuilder points) {
        HttpResponse<String> saved =
                editor.send("PUT", address(publication), body(publication, points).toString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return Editor.object(saved);
    }

    private JsonObject body(JsonObject publication, JsonArrayBuilder points) {
        JsonObject latest = Editor.object(editor.get(address(publication)));
        JsonObjectBuilder said =
                Json.createObjectBuilder(latest.getJsonObject("body"))
                        .add("learningPoints", points);
        return Json.createObjectBuilder(latest).add("body", said).build();
    }

    private void publish(JsonObject publication) {
        HttpResponse<String> published = editor.send("POST", address(publication) + "/publish", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    }

    private static String address(JsonObject publication) {
        return "/api/v1/publications/" + publication.getInt("id");
    }

    private static JsonArray points(JsonObject publication) {
        return publication.getJsonObject("body").getJsonArray("learningPoints");
    }

    private static long lesson(JsonObject publication) {
        JsonValue first = points(publication).get(0);
        return first.asJsonObject().getJsonNumber("id").longValue();
    }
}
