package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The work list, notices, errata and the mails an editor asks for. */
@OnThePortal
class UpkeepIT {
    private final Visitor editor = SignIns.signedIn("editor");
    private final Visitor reader = new Visitor();

    @Test
    void theWorkListShowsEachKindOfWorkAtItsOwnAddress() {
        String overview = editor.get("/desk/work").body();
        Matcher kinds = Pattern.compile("href=\"(/desk/work\\?chore=[a-z-]+)\"").matcher(overview);
        int seen = 0;
        while (kinds.find()) {
            assertThat(editor.get(kinds.group(1)).statusCode()).isEqualTo(200);
            seen++;
        }
        assertThat(seen).isEqualTo(8);
        assertThat(editor.get("/desk/work?chore=nonsense&page=x").statusCode()).isEqualTo(200);
        assertThat(reader.get("/desk/work").statusCode()).isIn(302, 303);
    }

    @Test
    void aNoticeStandsOnSeveralPagesUntilItEnds() {
        String text = "The law described here has since been replaced <2010>.";
        assertThat(
                        editor.post(
                                        "/desk/notices",
                                        Map.of(
                                                "text", text,
                                                "dated", "2026-11-20",
                                                "places", "/p/1\n/p/2\n"))
                                .statusCode())
                .isEqualTo(303);
        for (String path : new String[] {"/p/1", "/p/2"}) {
            assertThat(page(path)).contains("replaced &lt;2010&gt;.", "20 November 2026");
        }
        assertThat(page("/p/3")).doesNotContain("replaced &lt;2010&gt;.");

        Matcher end =
                Pattern.compile("/desk/notices/\\d+/end")
                        .matcher(editor.get("/desk/notices").body());
        assertThat(end.find()).isTrue();
        editor.post(end.group(), Map.of());
        assertThat(page("/p/1")).doesNotContain("replaced &lt;2010&gt;.");
    }

    @Test
    void anErratumStandsAtThePageOfTheText() {
        String file = attached();
        HttpResponse<String> added =
                editor.post(
                        "/desk/errata",
                        Map.of(
                                "places", file,
                                "page", "1",
                                "place", "first paragraph",
                                "wrong", "two thousand and two",
                                "correct", "two thousand and one"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);

        String text = reader.get(file.replaceFirst("(/d/\\d+/).*", "$1text")).body();
        assertThat(text)
                .containsSubsequence("id=\"page-1\"", "two thousand and two", "id=\"page-2\"");
        assertThat(text).contains("<ins>two thousand and one</ins>");
    }

    @Test
    void whatIsRefusedStaysInTheForm() {
        HttpResponse<String> notice =
                editor.post(
                        "/desk/notices",
                        Map.of("text", "Words that were typed", "places", "/p/1\nthe other page"));
        assertThat(notice.statusCode()).isEqualTo(422);
        assertThat(notice.body())
                .contains("“the other page” is the address of no", "Words that were typed");

        HttpResponse<String> erratum =
                editor.post(
                        "/desk/errata",
                        Map.of(
                                "places", "/p/1",
                                "wrong", "What was wrong",
                                "correct", "",
                                "dated", "yesterday"));
        assertThat(erratum.statusCode()).isEqualTo(422);
        assertThat(erratum.body()).contains("What was wrong");
        assertThat(editor.post("/desk/notices/999999/end", Map.of()).statusCode()).isEqualTo(404);
        assertThat(editor.post("/desk/errata/999999/remove", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void anEditorAsksForMails() {
        assertThat(editor.post("/account/mails", Map.of("wish", "review-due")).statusCode())
                .isEqualTo(303);
        assertThat(editor.get("/account").body())
                .containsPattern("value=\"review-due\"[^>]*checked");
        editor.post("/account/mails", Map.of("wish", "nonsense"));
        assertThat(editor.get("/account").body())
                .doesNotContainPattern("value=\"review-due\"[^>]*checked");
    }

    private String attached() {
        Matcher file = Pattern.compile("href=\"(/d/\\d+/[^\"/]+\\.pdf)\"").matcher(page("/p/3"));
        assertThat(file.find()).isTrue();
        return file.group(1);
    }

    private String page(String path) {
        HttpResponse<String> answer = reader.get(path);
        return answer.statusCode() == 301
                ? page(
                        answer.headers()
                                .firstValue("Location")
                                .orElseThrow()
                                .replaceFirst("^https?://[^/]+", ""))
                : answer.body();
    }
}
