package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.List;

/** What the search box offers while somebody types, and what it never offers. */
@OnThePortal
class CompletionIT {
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @Test
    void offersPhrasesTermsAndTitlesOfTheDemoContent() {
        Editor.await("a list", () -> texts("honest").contains("honest broker"));

        HttpResponse<String> answer = reader.get("/api/v1/search/completions?q=wrex");

        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=");
        JsonObject wrexham = Editor.object(answer).getJsonArray("completions").getJsonObject(0);
        assertThat(wrexham.getString("text")).isEqualTo("Wrexham");
        assertThat(wrexham.getString("kind")).isEqualTo("term");
        assertThat(wrexham.getString("label")).isEqualTo("Place");
        assertThat(reader.get(wrexham.getString("url")).statusCode()).isEqualTo(200);
    }

    @Test
    void neverOffersDraftsNorWhatWasWithdrawn() {
        String title = "Zeppelins over the allotments";
        JsonObject draft = Editor.caseStudy(title, "A velvet zeppelin. Then a velvet zeppelin.");
        long id =
                Editor.object(editor.post("/api/v1/publications", draft))
                        .getJsonNumber("id")
                        .longValue();
        assertThat(texts("zeppelins")).isEmpty();

        editor.send("POST", "/api/v1/publications/" + id + "/publish", "");
        Editor.await("the title is offered", () -> texts("zeppelins").contains(title));

        assertThat(
                        editor.send(
                                        "POST",
                                        "/api/v1/publications/" + id + "/withdraw",
                                        "{\"reason\": \"It was a test.\"}")
                                .statusCode())
                .isEqualTo(200);
        Editor.await(
                "it is withdrawn from the index",
                () -> Editor.search(reader, "q=%22zeppelins%22").getInt("total") == 0);
        assertThat(texts("zeppelins")).isEmpty();
        assertThat(texts("velvet")).isEmpty();
    }

    private List<String> texts(String typed) {
        return Editor.object(reader.get("/api/v1/search/completions?q=" + Visitor.encode(typed)))
                .getJsonArray("completions")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.getString("text"))
                .toList();
    }
}
