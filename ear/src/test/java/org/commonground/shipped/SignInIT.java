package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.HttpCookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

@OnThePortal
class SignInIT {
    private final Visitor visitor = new Visitor();
    private final SignIns signIns = SignIns.ofThePortal();

    @Test
    void anEditorComesInAndIsLedOn() {
        HttpResponse<String> in = signIn("editor", "");

        assertThat(in.statusCode()).isIn(302, 303);
        assertThat(location(in)).endsWith("/desk");
        String cookie = sessionCookie(in);
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "path=/");
        assertThat(visitor.get("/").body())
                .doesNotContain("href=\"/sign-in\"")
                .contains("href=\"/desk\"");
    }

    @Test
    void whoWasSentToSignInComesBackToWhereTheyWere() {
        assertThat(location(signIn("editor", "/desk/documents?state=read")))
                .endsWith("/desk/documents?state=read");
        assertThat(location(signIn("editor", "https://elsewhere.example/")))
                .doesNotContain("elsewhere");
        assertThat(location(signIn("editor", "//elsewhere.example/"))).doesNotContain("elsewhere");
    }

    @Test
    void signingInBeginsASessionUnderANewId() {
        signIn("editor", "");
        String first = session().orElseThrow();

        signIn("editor", "");

        assertThat(session().orElseThrow()).isNotEqualTo(first);
    }

    @Test
    void aSessionThatWasEndedOpensNothing() {
        signIn("editor", "");
        String ended = session().orElseThrow();

        HttpResponse<String> out = visitor.post("/sign-out", Map.of());

        assertThat(out.statusCode()).isIn(302, 303);
        try (Visitor thief = new Visitor()) {
            String name = visitor.cookies().getFirst().getName();
            assertThat(thief.get("/", "Cookie", "session=" + ended).body())
                    .as(name)
                    .contains("href=\"/sign-in\"");
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSame() {
        HttpResponse<String> wrong =
                visitor.post("/sign-in", form(SignIns.name("editor"), "wrong"));
        HttpResponse<String> unknown =
                new Visitor().post("/sign-in", form("nobody-at-all@demo.example", "wrong"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("is not right", "value=\"editor@demo.example\"");
        assertThat(masked(unknown.body(), "nobody-at-all@demo.example"))
                .isEqualTo(masked(wrong.body(), SignIns.name("editor")));
        assertThat(wrong.body()).doesNotContain("value=\"wrong\"");
        assertThat(session()).isEmpty();
    }

    @Test
    void guessingIsSlowedDown() {
        Map<String, String> guess = form("somebody-guessed@demo.example", "guess");
        HttpResponse<String> answer = visitor.post("/sign-in", guess);
        for (int i = 0; i < 20 && answer.statusCode() == 422; i++) {
            answer = visitor.post("/sign-in", guess);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("\\d+");
    }

    @Test
    void aSessionDoesNotOpenTheApiToOtherSites() {
        signIn("editor", "");

        assertThat(
                        visitor.send(
                                        "POST",
                                        "/api/v1/publications",
                                        BodyPublishers.ofString("{}"),
                                        "Content-Type",
                                        "application/json",
                                        "Sec-Fetch-Site",
                                        "cross-site")
                                .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> signIn(String role, String next) {
        HttpResponse<String> answer =
                visitor.post(
                        "/sign-in",
                        Map.of(
                                "user",
                                SignIns.name(role),
                                "password",
                                signIns.password(role),
                                "next",
                                next));
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303);
        return answer;
    }

    private static Map<String, String> form(String user, String password) {
        return Map.of("user", user, "password", password);
    }

    private Optional<String> session() {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static String sessionCookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .findFirst()
                .orElseThrow();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Without what differs by nature: the name typed, the form's own token. */
    private static String masked(String page, String name) {
        return page.replace(name, "NAME").replaceAll("name=\"token\" value=\"[^\"]*\"", "TOKEN");
    }
}
