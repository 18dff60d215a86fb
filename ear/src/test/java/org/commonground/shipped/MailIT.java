package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.mail.ScriptedSmtp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mail from the portal that ships: first without a mail server, then with one. */
@OnThePortal
class MailIT {
    private static final Pattern MAIL = Pattern.compile("href=\"/admin/mail/(\\d+)\"");

    private final Visitor administrator = SignIns.signedIn("administrator");

    /** Other tests' mails wait too, some of them for the minute after a failure. */
    @BeforeEach
    void cancelWhatWaits() {
        Editor.await(
                "nothing waits",
                () -> {
                    ids("state=waiting")
                            .forEach(id -> administrator.post(mail(id, "cancel"), Map.of()));
                    return ids("state=waiting").isEmpty() && ids("state=sending").isEmpty();
                });
    }

    @Test
    void aMailWaitsUntilTheServerIsThereAndThenArrives() {
        long before = listed("sent");
        assertThat(administrator.post("/admin/mail/test", Map.of()).statusCode()).isEqualTo(303);
        Editor.await(
                "the page says that the mail server is away",
                () ->
                        administrator
                                .get("/admin/mail")
                                .body()
                                .contains("The mail server cannot be used"));
        try (MailServer server = MailServer.up()) {
            Editor.await(
                    "both test mails arrive",
                    () -> server.about("A test from Common Ground").size() == 2);
            Editor.await("the log says that they were sent", () -> listed("sent") == before + 2);
        }
    }

    @Test
    void aSlowMailServerMakesNobodyWait() throws IOException {
        Duration answer = Duration.ofSeconds(5);
        long before = listed("sent");
        try (ScriptedSmtp server =
                new ScriptedSmtp(Integer.getInteger("portal.test.smtp")).answeringAfter(answer)) {
            assertThat(timed(() -> administrator.post("/admin/mail/test", Map.of())))
                    .isLessThan(answer);
            assertThat(timed(() -> administrator.get("/admin/mail"))).isLessThan(answer);
            assertThat(timed(() -> new Visitor().get("/"))).isLessThan(answer);
            Editor.await("the mail is through", () -> listed("sent") == before + 1);
            assertThat(server.taken())
                    .filteredOn(mail -> mail.contains("A test from Common Ground"))
                    .hasSize(1);
        }
    }

    @Test
    void saysWhatCannotBeDoneWithAMail() {
        administrator.post("/admin/mail/test", Map.of());
        String id = first(administrator.get("/admin/mail").body());
        assertThat(administrator.post(mail(id, "cancel"), Map.of()).statusCode()).isEqualTo(303);

        HttpResponse<String> again = administrator.post(mail(id, "cancel"), Map.of());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("not waiting any more (cancelled)");
        assertThat(administrator.get("/admin/mail/" + id).body())
                .contains("If you can read it, the portal can send mail.");
        assertThat(administrator.get("/admin/mail/999999").statusCode()).isEqualTo(404);
        assertThat(administrator.post("/admin/mail/999999/again", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(administrator.post(mail(id, "burn"), Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseSeesTheMails() {
        Visitor editor = SignIns.signedIn("editor");
        assertThat(editor.get("/admin/mail").statusCode()).isEqualTo(403);
        assertThat(editor.post("/admin/mail/test", Map.of()).statusCode()).isEqualTo(403);
        assertThat(new Visitor().get("/admin/mail").statusCode()).isIn(302, 303);
    }

    private static Duration timed(Runnable request) {
        Instant begun = Instant.now();
        request.run();
        return Duration.between(begun, Instant.now());
    }

    /** How many test mails the log has in that state. */
    private long listed(String state) {
        return ids("topic=test&state=" + state).size();
    }

    private List<String> ids(String question) {
        String page = administrator.get("/admin/mail?" + question).body();
        return MAIL.matcher(page).results().map(mail -> mail.group(1)).distinct().toList();
    }

    private static String mail(String id, String change) {
        return "/admin/mail/" + id + "/" + change;
    }

    private static String first(String page) {
        Matcher mail = MAIL.matcher(page);
        assertThat(mail.find()).as(page).isTrue();
        return mail.group(1);
    }
}
