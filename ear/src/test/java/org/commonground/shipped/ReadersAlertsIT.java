package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Alerts as readers meet them: asking, the mail, saying yes, changing, and ending by one click. */
@OnThePortal
class ReadersAlertsIT {
    private static final String[] ONE_CLICK = {
        "Content-Type", "application/x-www-form-urlencoded", "Origin", "https://mail.example"
    };

    private final Visitor reader = new Visitor();

    @Test
    void aReaderAsksConfirmsChangesAndEndsAnAlert() {
        assertThat(reader.get("/search?q=meals&kind=case-study").body())
                .contains(
                        "E-mail me when something new matches",
                        "name=\"search\" value=\"q=meals&amp;kind=case-study\"",
                        "/search.atom?q=meals");
        String link = confirmation("alert-reader@oldham.example", "q=meals&kind=case-study");

        assertThat(reader.get(link).body()).contains("“meals”", "Yes, send me this alert");
        HttpResponse<String> confirmed = reader.post(link, Map.of());
        String mine = Editor.path(confirmed);
        assertThat(reader.get(mine + "?done=confirmed").body())
                .contains("The alert is on", "“meals”")
                .doesNotContain("alert-reader@");
        assertThat(reader.get(mine).headers().firstValue("Referrer-Policy"))
                .hasValue("no-referrer");

        String id = first(reader.get(mine).body(), "name=\"id\" value=\"(\\d+)\"");
        assertThat(reader.post(mine + "/change", Map.of("id", id, "rhythm", "weekly")).statusCode())
                .isEqualTo(303);
        assertThat(reader.get(mine).body()).containsPattern("value=\"weekly\"\\s+selected");
        assertThat(reader.post(mine + "/change", Map.of("id", id, "rhythm", "x")).statusCode())
                .isEqualTo(422);
        assertThat(
                        reader.post(mine + "/change", Map.of("id", "999999", "rhythm", "daily"))
                                .statusCode())
                .isEqualTo(404);

        String end = mine + "/unsubscribe";
        assertThat(reader.get(end).body()).contains("End this alert", "“meals”");
        assertThat(reader.get(mine).body()).as("a look ends nothing").contains("“meals”");
        HttpResponse<String> oneClick =
                new Visitor()
                        .send(
                                "POST",
                                end,
                                BodyPublishers.ofString("List-Unsubscribe=One-Click"),
                                ONE_CLICK);
        assertThat(oneClick.statusCode()).as(oneClick.body()).isEqualTo(200);
        assertThat(reader.get(mine).body()).contains("This alert has ended");
        assertThat(reader.get(end).body()).contains("This alert has ended");
        assertThat(reader.post(end, Map.of()).statusCode()).as("once more").isEqualTo(303);
    }

    @Test
    void fromElsewhereNothingButTheOneClickIsTakenAndThatOnlyWithTheRightKey() {
        String mine =
                Editor.path(
                        reader.post(
                                confirmation("alert-guarded@oldham.example", "q=guarded"),
                                Map.of()));

        assertThat(foreign(mine + "/end-all")).isEqualTo(403);
        assertThat(foreign(mine + "/end")).isEqualTo(403);
        assertThat(foreign("/alerts")).isEqualTo(403);
        String forged = mine.substring(0, mine.length() - 4) + "AAAA";
        assertThat(foreign(forged + "/unsubscribe")).isEqualTo(404);
        assertThat(reader.get(forged).statusCode()).isEqualTo(404);
        assertThat(reader.get(mine).body()).contains("“guarded”");
        assertThat(foreign(mine + "/unsubscribe")).isEqualTo(200);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        HttpResponse<String> refused = ask("reader <at> oldham", "q=rumours+in+schools", "weekly");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "does not look like an e-mail address",
                        "reader &lt;at&gt; oldham",
                        "“rumours in schools”");
        assertThat(ask("reader@oldham.example", "q=x", "").statusCode()).isEqualTo(422);
        assertThat(reader.get("/alerts/confirm/nonsense").statusCode()).isEqualTo(404);
        assertThat(reader.post("/alerts/confirm/nonsense", Map.of()).statusCode()).isEqualTo(404);
        assertThat(reader.get("/alerts/12.nonsense").statusCode()).isEqualTo(404);
        assertThat(reader.get("/alerts/12.nonsense/unsubscribe").statusCode()).isEqualTo(404);
        assertThat(reader.get("/admin/alerts").statusCode()).isIn(302, 303);
    }

    @Test
    void peopleWithAnAccountKeepSearchesAndSwitchTheirAlerts() {
        Visitor editor = SignIns.signedIn("editor");
        HttpResponse<String> kept =
                editor.post(
                        "/account/searches", Map.of("name", "Shared meals", "search", "q=meals"));
        assertThat(kept.statusCode()).isEqualTo(303);
        String page = editor.get("/account?search=kept").body();
        assertThat(page)
                .contains("The search is kept.", "Shared meals", "href=\"/search?q=meals\"");
        String search = first(page, "(?s)Shared meals.*?(/account/searches/\\d+)/alert");

        editor.post(search + "/alert", Map.of("rhythm", "weekly"));
        assertThat(editor.get("/account").body()).containsPattern("value=\"weekly\"\\s+selected");
        assertThat(editor.post(search + "/alert", Map.of("rhythm", "hourly")).statusCode())
                .isEqualTo(422);
        assertThat(reader.post(search + "/remove", Map.of()).statusCode()).isIn(302, 303);
        assertThat(SignIns.signedIn("organiser").post(search + "/remove", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(editor.get("/account").body()).contains("Shared meals");
        editor.post(search + "/remove", Map.of());
        assertThat(editor.get("/account").body()).doesNotContain("Shared meals");
        assertThat(
                        editor.post("/account/searches", Map.of("name", " ", "search", "q=meals"))
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theNameThatIsOfferedForALongSearchCanBeKept() {
        Visitor editor = SignIns.signedIn("editor");
        String search = "/search?q=" + "who+should+chair+the+meeting+".repeat(6);
        String name = first(editor.get(search).body(), "id=\"search-name\"[^>]*value=\"([^\"]*)\"");
        assertThat(name).hasSize(120).startsWith("“who should chair").endsWith("…");
        HttpResponse<String> kept =
                editor.post("/account/searches", Map.of("name", name, "search", "q=chairs+of"));
        assertThat(kept.headers().firstValue("Location")).hasValue("/account?search=kept#searches");
        String account = editor.get("/account").body();
        assertThat(account).contains(name);
        String own =
                first(account, "(?s)" + Pattern.quote(name) + ".*?(/account/searches/\\d+)/remove");
        editor.post(own + "/remove", Map.of());
    }

    @Test
    void administratorsEndTheAlertsOfAnAddress() {
        String mine =
                Editor.path(
                        reader.post(
                                confirmation("alert-tired@oldham.example", "q=tired"), Map.of()));
        Visitor administrator = SignIns.signedIn("administrator");
        assertThat(administrator.get("/admin/alerts").body()).doesNotContain("alert-tired");
        HttpResponse<String> ended =
                administrator.post(
                        "/admin/alerts/end", Map.of("address", "Alert-Tired@oldham.example"));
        assertThat(ended.headers().firstValue("Location")).hasValue("/admin/alerts?ended=1");
        assertThat(reader.get(mine).body()).contains("This alert has ended");
    }

    private int foreign(String path) {
        return new Visitor()
                .send(
                        "POST",
                        path,
                        BodyPublishers.ofString("List-Unsubscribe=One-Click"),
                        ONE_CLICK)
                .statusCode();
    }

    /** Asks for a daily alert; where the link in the mail leads, which comes by SMTP. */
    private String confirmation(String address, String search) {
        HttpResponse<String> asked = ask(address, search, "daily");
        assertThat(asked.headers().firstValue("Location")).hasValue("/alerts/asked");
        try (MailServer server = MailServer.up()) {
            Editor.await("the mail arrives", () -> !server.to(address).isEmpty());
            return first(source(server.to(address).getFirst()), "(/alerts/confirm/[\\w-]+)");
        }
    }

    private HttpResponse<String> ask(String address, String search, String rhythm) {
        return reader.post(
                "/alerts", Map.of("address", address, "search", search, "rhythm", rhythm));
    }

    /** With soft line ends of quoted-printable taken out. */
    private static String source(MimeMessage mail) {
        try {
            return new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("=\r\n", "");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
