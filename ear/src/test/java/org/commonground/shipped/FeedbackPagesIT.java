package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a reader's words to the public list of what was added. */
@OnThePortal
class FeedbackPagesIT {
    private final Visitor reader = new Visitor();
    private final Visitor editor = SignIns.signedIn("editor");

    @Test
    void aWishIsAnsweredByAPublicationAndListedWithoutTheReader() {
        HttpResponse<String> left =
                reader.post(
                        "/feedback",
                        Map.of(
                                "page", "/search?q=rumours",
                                "useful", "missing",
                                "message", "Something on rumours, please",
                                "address", "wishing-reader@oldham.example"));
        assertThat(left.statusCode()).as(left.body()).isEqualTo(303);
        assertThat(left.headers().firstValue("Location"))
                .hasValue("/search?q=rumours&feedback=given#feedback");
        String item = item("Something on rumours, please");

        assertThat(editor.post(item + "/take", Map.of()).statusCode()).isEqualTo(303);
        HttpResponse<String> unseen =
                editor.post(
                        item + "/answer",
                        Map.of("publication", "/p/999999/nothing", "listing", "What was typed"));
        assertThat(unseen.statusCode()).isEqualTo(422);
        assertThat(unseen.body())
                .contains("Readers cannot see publication 999999", "value=\"What was typed\"");
        HttpResponse<String> answered =
                editor.post(
                        item + "/answer",
                        Map.of("publication", "1", "listing", "A piece on rumours & myths"));
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(303);

        String list = reader.get("/asked").body();
        assertThat(list)
                .contains("A piece on rumours &amp; myths", "href=\"/p/1/")
                .doesNotContain("wishing-reader");
        assertThat(
                        editor.post(item + "/answer", Map.of("publication", "1", "listing", ""))
                                .statusCode())
                .isEqualTo(409);
        Visitor administrator = SignIns.signedIn("administrator");
        assertThat(administrator.get("/admin/mail?recipient=wishing-reader").body())
                .contains("You asked, we added");
    }

    @Test
    void whatCannotBeTakenStaysInTheForm() {
        HttpResponse<String> refused =
                reader.post(
                        "/feedback",
                        Map.of(
                                "page", "/about",
                                "useful", "missing",
                                "message", "A <b>long</b> wish",
                                "address", "reader at oldham"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "does not look like an e-mail address",
                        "A &lt;b&gt;long&lt;/b&gt; wish",
                        "reader at oldham");
    }

    @Test
    void whatAProgramSendsIsNotKept() {
        assertThat(
                        reader.post(
                                        "/feedback",
                                        Map.of(
                                                "page", "/",
                                                "useful", "problem",
                                                "message", "Buy cheap watches",
                                                "website", "x"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(editor.get("/desk/feedback?state=all").body()).doesNotContain("cheap watches");
    }

    @Test
    void onlyEditorsSeeTheQueue() {
        assertThat(reader.get("/desk/feedback").statusCode()).isIn(302, 303);
        assertThat(reader.get("/desk/feedback/1").statusCode()).isIn(302, 303);
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(editor.get("/desk/feedback/999999").statusCode()).isEqualTo(404);
        assertThat(editor.post("/desk/feedback/999999/take", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverSpokeFromAnAddressOfYesterdayIsThankedToo() {
        Editor program = new Editor();
        JsonObject first = program.publish("The old name of it", "A summary.");
        program.save(first, "The new name of it", "A summary.");
        program.send("POST", "/api/v1/publications/" + first.getInt("id") + "/publish", "");
        String old = first.getString("url");

        HttpResponse<String> given = reader.post("/feedback", Map.of("page", old, "useful", "yes"));
        HttpResponse<String> moved =
                reader.get(given.headers().firstValue("Location").orElseThrow());

        assertThat(moved.statusCode()).isEqualTo(301);
        String there = moved.headers().firstValue("Location").orElseThrow();
        assertThat(there).endsWith("/the-new-name-of-it?feedback=given");
        assertThat(reader.get(there).body()).contains("role=\"status\"");
    }

    private String item(String words) {
        String page = editor.get("/desk/feedback").body();
        Matcher item =
                Pattern.compile("href=\"(/desk/feedback/\\d+)\">[^<]*" + Pattern.quote(words))
                        .matcher(page);
        assertThat(item.find()).as(page).isTrue();
        return item.group(1);
    }
}
