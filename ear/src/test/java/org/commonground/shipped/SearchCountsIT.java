package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;

/** What is counted of searches, and what editors see and do of it. */
@OnThePortal
class SearchCountsIT {
    private static final String[] BROWSER = {
        "User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    };

    private final Visitor reader = new Visitor();
    private final Visitor editor = SignIns.signedIn("editor");

    @Test
    void searchesAndWhatIsOpenedAreCountedForBrowsersOnly() {
        String search = "/search?q=Counted+Conference";
        reader.get(search, BROWSER);
        reader.get(search + "&page=2", BROWSER);
        reader.get(search, "User-Agent", "Mozilla/5.0 (compatible; Somebot/1.0)");
        reader.get(search);
        String path = "/p/1";
        String from = Visitor.address().resolve(search).toString();
        HttpResponse<String> opened = open(path, from);
        assertThat(opened.statusCode()).as(opened.body()).isIn(200, 301, 302, 308);
        if (opened.statusCode() != 200) {
            assertThat(open(Editor.path(opened), from).statusCode()).isEqualTo(200);
        }
        writeDown();

        Editor.await(
                "the search is counted",
                () -> editor.get("/desk/insight.csv").body().contains("counted conference"));
        assertThat(editor.get("/desk/insight.csv").body())
                .containsPattern("\"counted conference\",1,\\d,1\r\n");
    }

    @Test
    void anEditorWorksThroughWhatFindsNothing() {
        reader.get("/search?q=%3DQuuxquartets", BROWSER);
        reader.post(
                "/feedback",
                Map.of(
                        "page", "/search?q=%3DQuuxquartets",
                        "useful", "missing",
                        "message", "Nothing on quuxquartets"));
        writeDown();
        Editor.await(
                "the search is counted",
                () -> editor.get("/desk/insight.csv").body().contains("quuxquartets"));

        assertThat(editor.get("/desk/insight.csv").body()).contains("\"'=quuxquartets\",");
        assertThat(editor.get("/desk/insight").body())
                .contains("=quuxquartets", "“Nothing on quuxquartets”", "A reader said what is");
        assertThat(editor.get("/desk/insight/words?words=%3Dquuxquartets").body())
                .contains("Begin a draft", "Nothing on quuxquartets", "An organiser can plan one");
        assertThat(SignIns.signedIn("organiser").get("/organise/new?title=quux+quartets").body())
                .containsPattern("id=\"title\"[^>]*value=\"quux quartets\"");
        HttpResponse<String> term =
                act("synonym", Map.of("words", "quux quartets", "term", "theme/1"));
        assertThat(term.headers().firstValue("Location"))
                .hasValue("/desk/vocabularies/theme/1?synonym=quux+quartets#synonyms");
        assertThat(editor.get("/desk/vocabularies/theme/1?synonym=quux+quartets").body())
                .containsPattern("<textarea[^>]*>[^<]*quux quartets</textarea>");
        HttpResponse<String> draft =
                act("draft", Map.of("words", "quux quartets", "kind", "information-pack"));
        assertThat(editor.get(Editor.path(draft)).body()).contains("Quux quartets");

        act("decide", Map.of("words", "=quuxquartets", "verdict", "not-for-us"));
        assertThat(editor.get("/desk/insight/words?words=%3Dquuxquartets").body())
                .contains("not for us and does not come back");
    }

    @Test
    void saysWhatCannotBeDone() {
        assertThat(editor.get("/desk/insight/words?words=").statusCode()).isEqualTo(404);
        assertThat(editor.get("/desk/insight/words?words=a%40b.example").statusCode())
                .isEqualTo(404);
        assertThat(act("decide", Map.of("words", "x", "verdict", "maybe")).statusCode())
                .isEqualTo(404);
        assertThat(
                        act("decide", Map.of("words", "a@b.example", "verdict", "dealt-with"))
                                .statusCode())
                .isEqualTo(422);
        assertThat(act("draft", Map.of("words", "x", "kind", "poem")).statusCode()).isEqualTo(404);
        assertThat(act("synonym", Map.of("words", "x", "term", "//evil")).statusCode())
                .isEqualTo(404);
        assertThat(act("burn", Map.of("words", "x")).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyEditorsSeeIt() {
        for (String path :
                new String[] {
                    "/desk/insight", "/desk/insight.csv", "/desk/insight/words?words=x"
                }) {
            assertThat(reader.get(path).statusCode()).as(path).isIn(302, 303);
        }
        assertThat(reader.get("/api/v1/insight").statusCode()).isEqualTo(401);
        assertThat(Editor.object(new Editor().get("/api/v1/insight?days=7")).getInt("days"))
                .isEqualTo(7);
    }

    private HttpResponse<String> open(String path, String from) {
        return reader.get(path, BROWSER[0], BROWSER[1], "Referer", from);
    }

    private HttpResponse<String> act(String step, Map<String, String> form) {
        return editor.post("/desk/insight/do/" + step, form);
    }

    private static void writeDown() {
        SignIns.signedIn("administrator")
                .post("/admin/jobs/run", Map.of("job", "keep counts of searches"));
    }
}
