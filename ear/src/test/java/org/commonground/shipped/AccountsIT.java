package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How somebody gets an account, and how it is taken away. */
@OnThePortal
class AccountsIT {
    private static final String PASSWORD = "seven lanterns over the ferry";

    private final Visitor administrator = new Visitor();
    private final Visitor newcomer = new Visitor();

    @BeforeEach
    void signIn() {
        assertThat(
                        signIn(
                                administrator,
                                SignIns.name("administrator"),
                                SignIns.ofThePortal().password("administrator")))
                .isIn(302, 303);
    }

    @Test
    void aNewcomerChoosesAPasswordByALinkThatWorksOnce() {
        String link = add("first-day@demo.example").link();
        assertThat(newcomer.get("/new-password?link=" + link).body())
                .contains("first-day@demo.example");

        assertThat(choose(link, "short").statusCode()).isEqualTo(422);
        assertThat(choose(link, "password1234").statusCode()).isEqualTo(422);
        assertThat(choose(link, PASSWORD).statusCode()).isIn(302, 303);
        assertThat(choose(link, PASSWORD + "!").statusCode()).isBetween(400, 499);
        HttpResponse<String> used = newcomer.get("/new-password?link=" + link);
        assertThat(used.statusCode()).isEqualTo(410);
        assertThat(used.body()).doesNotContain("name=\"password\"");

        assertThat(signIn(newcomer, "first-day@demo.example", PASSWORD)).isIn(302, 303);
        assertThat(newcomer.get("/desk/publications").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsDisabledIsOutAtOnceAndStaysOut() {
        Added added = add("last-day@demo.example");
        choose(added.link(), PASSWORD);
        signIn(newcomer, "last-day@demo.example", PASSWORD);
        String token = makeToken();
        assertThat(apiWith(token)).isEqualTo(200);

        HttpResponse<String> disabled =
                administrator.post("/admin/people/" + added.id() + "/disable", Map.of());

        assertThat(disabled.statusCode()).as(disabled.body()).isIn(302, 303);
        assertThat(newcomer.get("/desk/publications").statusCode()).isIn(302, 303);
        assertThat(apiWith(token)).isEqualTo(401);
        assertThat(signIn(new Visitor(), "last-day@demo.example", PASSWORD)).isEqualTo(422);
    }

    @Test
    void aRoleThatIsTakenAwayClosesItsDoorsAtOnce() {
        Added added = add("other-work@demo.example");
        choose(added.link(), PASSWORD);
        signIn(newcomer, "other-work@demo.example", PASSWORD);
        assertThat(newcomer.get("/desk/publications").statusCode()).isEqualTo(200);

        HttpResponse<String> saved =
                administrator.post(
                        "/admin/people/" + added.id() + "/roles", Map.of("role", "organiser"));

        assertThat(saved.headers().firstValue("Location")).contains("/admin/people?done=roles");
        assertThat(administrator.get("/admin/people?done=roles").body())
                .contains("The roles are saved");
        assertThat(newcomer.get("/desk/publications").statusCode()).isNotEqualTo(200);
    }

    @Test
    void whoIsRefusedKeepsTheRolesThatWereTicked() {
        int before = ticked(administrator.get("/admin/people"));

        HttpResponse<String> refused =
                administrator.post("/admin/people", Map.of("user", "", "role", "organiser"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(ticked(refused)).isEqualTo(before + 1);
    }

    @Test
    void theLinkToMakeTheFirstAdministratorIsGoneOnceThereIsOne() {
        assertThat(new Visitor().get("/first-run?token=used").statusCode()).isEqualTo(410);
    }

    @Test
    void onlyAdministratorsLookAfterPeople() {
        Visitor editor = new Visitor();
        signIn(editor, SignIns.name("editor"), SignIns.ofThePortal().password("editor"));

        assertThat(editor.get("/admin/people").statusCode()).isEqualTo(403);
        assertThat(
                        editor.post(
                                        "/admin/people",
                                        Map.of("user", "x@demo.example", "role", "editor"))
                                .statusCode())
                .isEqualTo(403);
        assertThat(administrator.get("/admin/people").body()).doesNotContain("x@demo.example");
    }

    @Test
    void theLastAdministratorCannotBeDisabled() {
        Matcher own =
                Pattern.compile(
                                "administrator@demo\\.example.*?/admin/people/(\\d+)/",
                                Pattern.DOTALL)
                        .matcher(administrator.get("/admin/people").body());
        assertThat(own.find()).isTrue();

        HttpResponse<String> answer =
                administrator.post("/admin/people/" + own.group(1) + "/disable", Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(administrator.get("/admin/people").statusCode()).isEqualTo(200);
    }

    private static int ticked(HttpResponse<String> page) {
        return page.body().split("value=\"organiser\" checked", -1).length - 1;
    }

    private Added add(String user) {
        HttpResponse<String> answer =
                administrator.post(
                        "/admin/people", Map.of("user", user, "post", "A post", "role", "editor"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Matcher link = Pattern.compile("/new-password\\?link=([\\w-]+)").matcher(answer.body());
        Matcher id =
                Pattern.compile(
                                Pattern.quote(user) + ".*?/admin/people/(\\d+)/roles",
                                Pattern.DOTALL)
                        .matcher(answer.body());
        assertThat(link.find() && id.find()).as(answer.body()).isTrue();
        return new Added(Long.parseLong(id.group(1)), link.group(1));
    }

    private HttpResponse<String> choose(String link, String password) {
        return newcomer.post("/new-password", Map.of("link", link, "password", password));
    }

    private String makeToken() {
        Matcher token =
                Pattern.compile("<code>(cg_[^<]+)</code>")
                        .matcher(
                                newcomer.post(
                                                "/account/token",
                                                Map.of("name", "test", "days", "30"))
                                        .body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static int apiWith(String token) {
        return new Visitor()
                .get("/api/v1/documents", "Authorization", "Bearer " + token)
                .statusCode();
    }

    private static int signIn(Visitor visitor, String user, String password) {
        return visitor.post("/sign-in", Map.of("user", user, "password", password)).statusCode();
    }

    private record Added(long id, String link) {}
}
