package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/** Evidence labels on results, in the filter and for whoever asks for them in words. */
@OnThePortal
class EvidenceLabelsIT {
    private static final String LABELLED =
            "href=\"/search?q=with+kazoos&amp;evidence=did-not-work\"";

    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @BeforeEach
    void publish() {
        if (search("q=%22kazoo%22").getInt("total") > 0) {
            return;
        }
        JsonObject study =
                Json.createObjectBuilder(Editor.caseStudy("Kazoo evenings", ""))
                        .add(
                                "body",
                                Json.createObjectBuilder()
                                        .add("summary", "Nobody came to a kazoo evening.")
                                        .add("evidence", "DID_NOT_WORK"))
                        .build();
        HttpResponse<String> begun = editor.post("/api/v1/publications", study);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        int id = Editor.object(begun).getInt("id");
        HttpResponse<String> published =
                editor.send("POST", "/api/v1/publications/" + id + "/publish", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        Editor.await("it is found", () -> search("q=%22kazoo%22").getInt("total") > 0);
    }

    @Test
    void standOnResultsAndInTheFilter() {
        String page = reader.get("/search?q=%22kazoo%22").body();

        assertThat(page)
                .containsPattern("class=\"evidence\">[\\s\\S]{0,600}?</span>Did not work</span>")
                .contains("href=\"/search?q=%22kazoo%22&amp;evidence=did-not-work\"");
        assertThat(reader.get("/search?q=%22kazoo%22&evidence=worked").body())
                .contains("Nothing found for");
    }

    @Test
    void areOfferedToWhoeverAsksWhatWentWrong() {
        assertThat(reader.get("/search?q=what+went+wrong+with+kazoos").body())
                .contains("Show only what has the evidence label:")
                .contains(LABELLED)
                .contains(">Did not work (1)<");
        JsonObject label =
                search("q=what+went+wrong+with+kazoos").getJsonArray("evidence").getJsonObject(0);
        assertThat(label.getString("value")).isEqualTo("did-not-work");
        assertThat(label.getString("query")).isEqualTo("with kazoos");
        assertThat(reader.get(label.getString("url")).body())
                .contains("Kazoo evenings")
                .contains("Evidence: Did not work")
                .doesNotContain("Show only what has");
    }

    @Test
    void areNamedWhereTheOneAskedForIsNotThere() {
        assertThat(reader.get("/search?q=kazoos+that+worked+well").body())
                .contains("Nothing that matches has the evidence label “Worked”.")
                .contains(">Did not work (1)<");
        assertThat(search("q=kazoos+that+worked+well").getJsonArray("evidence")).isEmpty();
    }

    @Test
    void areNotOfferedToWhoeverAsksForSomethingElse() {
        assertThat(reader.get("/search?q=kazoos").body()).doesNotContain("has the evidence label");
    }

    private JsonObject search(String parameters) {
        return Editor.search(reader, parameters);
    }
}
