package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What administrators see and do besides people: tokens, the trail, posts. */
@OnThePortal
class AdministrationIT {
    private final Visitor administrator = SignIns.signedIn("administrator");

    @Test
    void showsEverybodysTokensAndRevokesThem() {
        Visitor organiser = SignIns.signedIn("organiser");
        Matcher made =
                Pattern.compile("<code>(cg_[^<]+)</code>")
                        .matcher(
                                organiser
                                        .post(
                                                "/account/token",
                                                Map.of("name", "Nightly <job>", "days", "30"))
                                        .body());
        assertThat(made.find()).isTrue();
        String page = administrator.get("/admin/tokens").body();
        assertThat(page).contains("Nightly &lt;job&gt;").contains("organiser@demo.example");
        Matcher id =
                Pattern.compile("Nightly.*?/admin/tokens/(\\d+)/revoke", Pattern.DOTALL)
                        .matcher(page);
        assertThat(id.find()).isTrue();

        administrator.post("/admin/tokens/" + id.group(1) + "/revoke", Map.of());

        assertThat(administrator.get("/admin/tokens").body()).doesNotContain("Nightly");
        assertThat(
                        new Visitor()
                                .get(
                                        "/api/v1/documents",
                                        "Authorization",
                                        "Bearer " + made.group(1))
                                .statusCode())
                .isEqualTo(401);
        assertThat(administrator.get("/admin/audit?action=revoked+an+access+token").body())
                .contains("Nightly");
        assertThat(administrator.post("/admin/tokens/none/revoke", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(administrator.post("/admin/tokens/999999/revoke", Map.of()).statusCode())
                .as("gone already")
                .isEqualTo(303);
    }

    @Test
    void findsInTheTrailWhoDidWhatToWhatAndWhen() {
        assertThat(administrator.get("/admin/audit?actor=ADMINistrator&action=signed+in").body())
                .contains("administrator@demo.example")
                .contains("127.0.0.1");
        assertThat(administrator.get("/admin/audit?object=person&from=2006-01-01").body())
                .contains("signed in");
        assertThat(administrator.get("/admin/audit?until=2006-01-01").body())
                .contains("Nothing fits");
        assertThat(administrator.get("/admin/audit?actor=100%25_none").body())
                .contains("Nothing fits");
    }

    @Test
    void saysWhenADayIsNone() {
        HttpResponse<String> page = administrator.get("/admin/audit?from=2006-02-31&until=soon");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("error-summary").contains("Give the day as");
        assertThat(administrator.get("/admin/audit?page=0").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/admin/audit?page=99999").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsRefusalsOfSignInInTheTrail() {
        String name = "refused-for-the-trail@demo.example";
        for (int i = 0; i < 12; i++) {
            new Visitor().post("/sign-in", Map.of("user", name, "password", "wrong " + i));
        }

        String page = administrator.get("/admin/audit?actor=a+reader").body();

        assertThat(page).contains("failed to sign in").contains("was refused sign-in");
        assertThat(page).as("what was typed is not kept").doesNotContain(name);
    }

    @Test
    void handsTheTrailOutAsAFileThatCalculatesNothingAndSaysSo() {
        administrator.post(
                "/admin/people",
                Map.of("user", "=cmd()@demo.example", "post", "x", "role", "editor"));
        administrator.post(
                "/admin/people",
                Map.of("user", "formula@demo.example", "post", "=1+1", "role", "editor"));

        HttpResponse<String> file = administrator.get("/admin/audit.csv?object=person");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.body()).startsWith("\uFEFFat,actor,address,action,object,detail\r\n");
        assertThat(file.body()).contains(",\"'=cmd()@demo.example");
        assertThat(file.body().lines().filter(line -> line.matches(".*,\"[=+@-].*"))).isEmpty();
        assertThat(administrator.get("/admin/audit?action=exported+the+trail").body())
                .contains("exported the trail");
    }

    @Test
    void changesThePostThatAPersonIsShownBy() {
        HttpResponse<String> added =
                administrator.post(
                        "/admin/people",
                        Map.of("user", "new-post@demo.example", "post", "Old post"));
        Matcher id =
                Pattern.compile(
                                "new-post@demo\\.example.*?/admin/people/(\\d+)/roles",
                                Pattern.DOTALL)
                        .matcher(added.body());
        assertThat(id.find()).isTrue();

        administrator.post("/admin/people/" + id.group(1) + "/post", Map.of("post", "New post"));

        assertThat(administrator.get("/admin/people").body())
                .contains("New post")
                .doesNotContain("Old post");
        assertThat(administrator.get("/admin/audit?action=changed+a+post").body())
                .contains("“Old post” to “New post”");
    }

    @Test
    void keepsAnAdministratorFromLockingThemselvesOut() {
        String second = "second-administrator@demo.example";
        HttpResponse<String> added =
                administrator.post(
                        "/admin/people",
                        Map.of("user", second, "post", "Second", "role", "administrator"));
        assertThat(added.statusCode()).isEqualTo(200);
        Matcher own =
                Pattern.compile(
                                "[^-]administrator@demo\\.example.*?/admin/people/(\\d+)/",
                                Pattern.DOTALL)
                        .matcher(added.body());
        assertThat(own.find()).isTrue();

        String address = "/admin/people/" + own.group(1);
        assertThat(administrator.post(address + "/disable", Map.of()).statusCode()).isEqualTo(409);
        HttpResponse<String> without =
                administrator.post(address + "/roles", Map.of("role", "editor"));
        assertThat(without.statusCode()).isEqualTo(409);
        assertThat(without.body()).contains("your own account");

        Matcher other =
                Pattern.compile(second + ".*?/admin/people/(\\d+)/", Pattern.DOTALL)
                        .matcher(added.body());
        assertThat(other.find()).isTrue();
        administrator.post("/admin/people/" + other.group(1) + "/disable", Map.of());
    }

    @Test
    void changesASettingAndTellsWhoDid() {
        String address = "/admin/settings/own-submissions";

        assertThat(administrator.post(address, Map.of("value", "on")).statusCode()).isEqualTo(303);

        assertThat(administrator.get("/admin/settings").body())
                .contains("Changed by administrator@demo.example")
                .contains("PORTAL_SMTP_PASSWORD");
        assertThat(administrator.get("/admin/audit?action=changed&object=setting").body())
                .contains("own-submissions");
        HttpResponse<String> refused = administrator.post(address, Map.of("value", "<maybe>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("error-summary").contains("&lt;maybe&gt;");
        assertThat(administrator.post("/admin/settings/colour", Map.of("value", "on")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void runsAJobAtOnce() {
        String job = "look at the room on the disk";
        assertThat(administrator.get("/admin/jobs").body()).contains(job);

        assertThat(administrator.post("/admin/jobs/run", Map.of("job", job)).statusCode())
                .isEqualTo(303);

        assertThat(administrator.get("/admin/audit?action=ran+a+job").body()).contains(job);
        assertThat(administrator.post("/admin/jobs/run", Map.of("job", "nothing")).statusCode())
                .isEqualTo(404);
        assertThat(administrator.post("/admin/jobs/dance", Map.of()).statusCode()).isEqualTo(404);
        assertThat(administrator.post("/admin/jobs/feed", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void readsAFileOnceMoreUnlessThereIsNone() {
        assertThat(administrator.post("/admin/jobs/read", Map.of("document", "x")).statusCode())
                .isEqualTo(404);
        assertThat(
                        administrator
                                .post("/admin/jobs/read", Map.of("document", "999999"))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void buildsTheIndexAnewWhileReadersGoOnSearching() {
        HttpResponse<String> begun = administrator.post("/admin/jobs/rebuild", Map.of());
        HttpResponse<String> again = administrator.post("/admin/jobs/rebuild", Map.of());

        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).as("never twice at once").isIn(303, 409);
        assertThat(Editor.results(new Visitor(), "council")).isNotEmpty();
        Editor.await(
                "the index is built",
                () -> new Visitor().get("/health").body().contains("\"rebuilding\":false"));
        assertThat(Editor.results(new Visitor(), "council")).isNotEmpty();
        assertThat(administrator.get("/admin/audit?action=began+to+rebuild").body())
                .contains("search index");
    }

    @Test
    void tellsHowThePartsAre() {
        assertThat(administrator.get("/admin/health").body())
                .contains("H2 2")
                .contains("free of")
                .contains("Running since")
                .contains("href=\"/health\"");
        assertThat(new Visitor().get("/health").body()).contains("disk-space");
    }
}
