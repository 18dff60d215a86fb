package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/** What editors say to each other, and the versions that they and readers get, over the API. */
@OnThePortal
class ReviewIT {
    private final Visitor reader = new Visitor();
    private final Editor editor = new Editor();

    @Test
    void commentsAreSaidAnsweredAndResolved() {
        String comments =
                api(editor.draft("A remarkable draft", "To be remarked on.")) + "/comments";

        HttpResponse<String> said =
                editor.send("POST", comments, "{\"text\": \"Why so?\", \"place\": \"why\"}");
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
        int id = Editor.object(said).getInt("id");
        editor.send("POST", comments, "{\"text\": \"Because.\", \"answers\": " + id + "}");
        HttpResponse<String> resolved = editor.send("POST", comments + "/" + id + "/resolve", "");

        assertThat(Editor.object(resolved).getBoolean("resolved")).isTrue();
        assertThat(editor.get(comments).body()).contains("Why so?", "Because.");
        assertThat(reader.get(comments).statusCode()).isEqualTo(401);
        assertThat(editor.send("POST", comments, "{\"text\": \" \"}").statusCode()).isEqualTo(422);
        assertThat(editor.send("POST", comments + "/999999/resolve", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void readersGetThePublishedVersionsAndEditorsAll() {
        JsonObject first = editor.publish("The wickerwork plan", "As it is.");
        String api = api(first);
        editor.send(
                "PUT",
                api,
                "{\"title\": \"The wickerwork plan\", \"revision\": "
                        + first.getInt("revision")
                        + ", \"body\": {\"summary\": \"As it may be.\"}}");

        assertThat(editor.get(api + "/versions").body()).contains("/v1", "/v2", "savedBy");
        assertThat(reader.get(api + "/versions").body())
                .contains("/v1")
                .doesNotContain("/v2", "@demo.example");
        assertThat(reader.get(api + "/versions/1").body()).contains("As it is.");
        assertThat(reader.get(api + "/versions/2").statusCode()).isEqualTo(404);
        assertThat(editor.get(api + "/versions/2").body()).contains("As it may be.");
    }

    @Test
    void aPreviewThatIsNoneSaysSoAndIsKeptToItself() {
        HttpResponse<String> none = reader.get("/preview/AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("Ask whoever gave you the link");
        assertThat(none.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(none.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    private static String api(JsonObject publication) {
        return "/api/v1/publications/" + publication.getInt("id");
    }
}
