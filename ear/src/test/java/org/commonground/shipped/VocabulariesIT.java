package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an editor does to a term reaches everything that bears it. */
@OnThePortal
class VocabulariesIT {
    private final Visitor desk = SignIns.signedIn("editor");
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @Test
    void findsWhatLiesWithinAPlaceUnderThatPlace() {
        long county = add("place", "Rutland test county", "");
        add("place", "Oakham test town", String.valueOf(county));
        String title = publish("Market day in the town", "place", "oakham-test-town");

        JsonObject found = whenFound("place=rutland-test-county", title);

        assertThat(count(found, "place", "rutland-test-county")).isEqualTo(1);
        assertThat(count(found, "place", "oakham-test-town")).isEqualTo(1);
        assertThat(reader.get(path(title)).body())
                .as("readers see the place that was chosen")
                .contains("Oakham test town")
                .doesNotContain("/t/place/rutland-test-county");
    }

    @Test
    void movesWhatBearsATermThatIsMergedAndRedirectsItsAddress() {
        long first = add("theme", "Merge me away", "");
        long second = add("theme", "Merge into me", "");
        String title = publish("A merged theme", "theme", "merge-me-away");

        HttpResponse<String> merged =
                desk.post(
                        "/desk/vocabularies/theme/" + first + "/merge",
                        Map.of("into", String.valueOf(second)));

        assertThat(location(merged))
                .isEqualTo("/desk/vocabularies/theme/" + second + "?done=merge");
        whenFound("theme=merge-into-me", title);
        assertThat(Editor.search(reader, "theme=merge-me-away").toString()).contains(title);
        HttpResponse<String> old = reader.get("/t/theme/merge-me-away");
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(location(old)).isEqualTo("/t/theme/merge-into-me");
        assertThat(desk.get("/desk/vocabularies/theme/" + second).body())
                .contains("Merge me away")
                .contains(title);
        assertThat(desk.get("/desk/vocabularies/theme/" + first).statusCode()).isEqualTo(404);
    }

    @Test
    void showsANewNameWhereverTheOldOneStood() {
        long id = add("theme", "Spelt wronng", "");
        String title = publish("A renamed theme", "theme", "spelt-wronng");

        desk.post(
                "/desk/vocabularies/theme/" + id + "/change",
                Map.of("label", "Spelt right", "follow", "on"));

        JsonObject found = whenFound("theme=spelt-right", title);
        assertThat(found.toString()).contains("Spelt right");
        String kept = "?theme=spelt-wronng&kind=case-study";
        assertThat(reader.get("/search" + kept).body()).contains(title, "theme=spelt-right");
        assertThat(reader.get("/search.atom" + kept).body()).contains(title);
        assertThat(reader.get("/api/v1/search" + kept).body()).contains(title);
        assertThat(location(reader.get("/t/theme/spelt-wronng"))).isEqualTo("/t/theme/spelt-right");
        assertThat(reader.get(path(title)).body()).contains("Spelt right");
    }

    @Test
    void retiresATermWithAndWithoutASuccessor() {
        long kept = add("theme", "Still in use", "");
        long led = add("theme", "Leads elsewhere", "");
        long gone = add("theme", "Leads nowhere", "");

        desk.post(
                "/desk/vocabularies/theme/" + led + "/retire",
                Map.of("successor", String.valueOf(kept)));
        desk.post("/desk/vocabularies/theme/" + gone + "/retire", Map.of());

        assertThat(location(reader.get("/t/theme/leads-elsewhere")))
                .isEqualTo("/t/theme/still-in-use");
        HttpResponse<String> page = reader.get("/t/theme/leads-nowhere");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("no longer used");
        JsonObject draft = caseStudy("Uses what is retired", "theme", "leads-nowhere");
        assertThat(editor.post("/api/v1/publications", draft).statusCode()).isEqualTo(422);
        desk.post("/desk/vocabularies/theme/" + gone + "/reinstate", Map.of());
        assertThat(reader.get("/t/theme/leads-nowhere").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsWhatWasTypedWhenATermIsRefused() {
        add("theme", "There is one", "");

        HttpResponse<String> twice = post("theme", "there is ONE", "", "first synonym");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body())
                .contains("error-summary")
                .contains("there is ONE")
                .contains("first synonym");

        assertThat(post("theme", " ", "", "").statusCode()).isEqualTo(422);
        assertThat(post("theme", "x", "999999", "").statusCode()).isEqualTo(422);
        assertThat(post("theme", "x", "no number", "").statusCode()).isEqualTo(422);
        assertThat(post("colour", "x", "", "").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesCyclesAndMergersWithItself() {
        long above = add("place", "Test region above", "");
        long below = add("place", "Test town below", String.valueOf(above));
        String address = "/desk/vocabularies/place/" + above;

        HttpResponse<String> cycle =
                desk.post(
                        address + "/change",
                        Map.of("label", "Test region above", "parent", String.valueOf(below)));
        assertThat(cycle.statusCode()).isEqualTo(422);
        assertThat(cycle.body()).contains("lies within");
        assertThat(
                        desk.post(address + "/merge", Map.of("into", String.valueOf(above)))
                                .statusCode())
                .isEqualTo(422);
        assertThat(desk.post(address + "/retire", Map.of()).statusCode()).isEqualTo(422);
        assertThat(desk.post(address + "/explode", Map.of()).statusCode()).isEqualTo(404);
        assertThat(desk.get("/desk/vocabularies/theme/" + above).statusCode()).isEqualTo(404);
    }

    @Test
    void doesNotKnowTermsThatNeverWere() {
        assertThat(reader.get("/t/theme/never-was").statusCode()).isEqualTo(404);
        assertThat(reader.get("/t/colour/red").statusCode()).isEqualTo(404);
        assertThat(reader.get("/places/never-was").statusCode()).isEqualTo(404);
    }

    private long add(String vocabulary, String label, String parent) {
        HttpResponse<String> added = post(vocabulary, label, parent, "");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        Matcher row =
                Pattern.compile(
                                "/desk/vocabularies/%s/(\\d+)\">%s<"
                                        .formatted(vocabulary, Pattern.quote(label)))
                        .matcher(desk.get("/desk/vocabularies/" + vocabulary).body());
        assertThat(row.find()).isTrue();
        return Long.parseLong(row.group(1));
    }

    private HttpResponse<String> post(
            String vocabulary, String label, String parent, String synonyms) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("label", label);
        form.put("parent", parent);
        form.put("synonyms", synonyms);
        return desk.post("/desk/vocabularies/" + vocabulary, form);
    }

    /** Publishes a case study that bears the term; its title. */
    private String publish(String title, String vocabulary, String slug) {
        HttpResponse<String> started =
                editor.post("/api/v1/publications", caseStudy(title, vocabulary, slug));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        long id = Editor.object(started).getJsonNumber("id").longValue();
        assertThat(editor.send("POST", "/api/v1/publications/" + id + "/publish", "").statusCode())
                .isEqualTo(200);
        return title;
    }

    private static JsonObject caseStudy(String title, String vocabulary, String slug) {
        return Json.createObjectBuilder(Editor.caseStudy(title, "What was done there."))
                .add(
                        "terms",
                        Json.createObjectBuilder()
                                .add(vocabulary, Json.createArrayBuilder().add(slug)))
                .build();
    }

    private JsonObject whenFound(String parameters, String title) {
        Editor.await(
                title + " is found by " + parameters,
                () -> Editor.search(reader, parameters).toString().contains(title));
        return Editor.search(reader, parameters);
    }

    private static int count(JsonObject results, String facet, String value) {
        return results.getJsonArray("facets").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("name").equals(facet))
                .flatMap(each -> each.getJsonArray("values").getValuesAs(JsonObject.class).stream())
                .filter(each -> each.getString("value").equals(value))
                .mapToInt(each -> each.getInt("count"))
                .sum();
    }

    private String path(String title) {
        return Editor.results(reader, title).getJsonObject(0).getString("url");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + "");
    }
}
