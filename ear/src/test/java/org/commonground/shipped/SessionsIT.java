package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is signed in is seen and ended, by an administrator and by the person. */
@OnThePortal
class SessionsIT {
    private static final Pattern SESSION =
            Pattern.compile("name=\"session\" value=\"([0-9a-f-]{36})\"");

    private final Visitor office = SignIns.signedInAnew("organiser");
    private final Visitor home = SignIns.signedInAnew("organiser");
    private final Visitor administrator = SignIns.signedIn("administrator");

    @Test
    void aPersonEndsTheirOtherSessions() {
        String account = office.get("/account").body();
        assertThat(account).contains("this one").contains("127.0.0.1");
        Matcher other = SESSION.matcher(account);
        assertThat(other.find()).isTrue();

        office.post("/account/end-sessions", Map.of());

        assertThat(home.get("/account").statusCode()).isEqualTo(303);
        assertThat(office.get("/account").statusCode()).isEqualTo(200);
        assertThat(SESSION.matcher(office.get("/account").body()).find()).isFalse();
    }

    @Test
    void aPersonCannotEndSomebodyElsesSession() {
        String page = administrator.get("/admin/sessions").body();
        Matcher theirs = SESSION.matcher(page);
        assertThat(theirs.find(page.indexOf("organiser@demo.example"))).isTrue();
        Visitor editor = SignIns.signedIn("editor");

        editor.post("/account/end-session", Map.of("session", theirs.group(1)));

        assertThat(administrator.get("/admin/sessions").body()).contains(theirs.group(1));
    }

    @Test
    void anAdministratorEndsOneOrAllSessionsOfAPerson() {
        String page = administrator.get("/admin/sessions").body();
        int organiser = page.indexOf("organiser@demo.example");
        Matcher one = SESSION.matcher(page);
        assertThat(one.find(organiser)).isTrue();
        Matcher all = Pattern.compile("name=\"person\" value=\"(\\d+)\"").matcher(page);
        assertThat(all.find(organiser)).isTrue();
        long before = open();

        administrator.post("/admin/sessions/end", Map.of("session", one.group(1)));
        assertThat(open()).isEqualTo(before - 1);

        administrator.post("/admin/sessions/end-all", Map.of("person", all.group(1)));
        assertThat(open()).isZero();
        assertThat(administrator.get("/admin/sessions").statusCode())
                .as("the one that asks goes on")
                .isEqualTo(200);
        assertThat(administrator.get("/admin/audit?action=ended+all+sessions").body())
                .contains("person " + all.group(1));
    }

    @Test
    void whatCannotBeDoneToSessionsIsRefused() {
        assertThat(
                        administrator
                                .post("/admin/sessions/end-all", Map.of("person", "everybody"))
                                .statusCode())
                .isEqualTo(404);
        assertThat(administrator.post("/admin/sessions/burn", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(
                        administrator
                                .post("/admin/sessions/end", Map.of("session", "unknown"))
                                .statusCode())
                .as("one that has ended already is no matter")
                .isEqualTo(303);
        assertThat(office.get("/admin/sessions").statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionThatWasSignedOutIsNotListed() {
        long before = open();

        home.post("/sign-out", Map.of());

        assertThat(open()).isEqualTo(before - 1);
    }

    private long open() {
        return Stream.of(office, home)
                .filter(visitor -> visitor.get("/account").statusCode() == 200)
                .count();
    }
}
