package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What every answer tells the browser, and what the portal takes from one. */
@OnThePortal
class BrowserGuardIT {
    private static final String NOTHING_OF_THE_DEVICE = "camera=(), geolocation=(), microphone=()";

    private final Visitor reader = new Visitor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=council",
                "/sign-in",
                "/style",
                "/about",
                "/nowhere",
                "/api/v1/search?q=council",
                "/api/v1/documents",
                "/health",
                "/opensearch.xml"
            })
    void everyAnswerGuardsTheBrowser(String path) {
        HttpResponse<String> answer = reader.get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isIn("same-origin", "no-referrer");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).isEqualTo(NOTHING_OF_THE_DEVICE);
        assertThat(header(answer, "X-Powered-By")).isEmpty();
        assertThat(header(answer, "Content-Type"))
                .as("a type, and for text a charset")
                .matches("(?i).*(charset=utf-8|json).*");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        Map<String, String> policy = policy(header(answer, "Content-Security-Policy"));
        assertThat(policy.get("script-src")).doesNotContain("unsafe", "*");
        assertThat(policy.get("style-src")).doesNotContain("unsafe", "*");
        assertThat(policy)
                .containsEntry("default-src", "'none'")
                .containsEntry("frame-ancestors", "'none'")
                .containsEntry("object-src", "'none'")
                .containsEntry("base-uri", "'none'");
    }

    @Test
    void onlyTheDoorOfASeminarMayUseTheCamera() {
        Visitor organiser = SignIns.signedIn("organiser");
        String desk = new PlannedSeminar("A day with one camera").desk();

        assertThat(header(organiser.get(desk + "/door"), "Permissions-Policy"))
                .isEqualTo("camera=(self), geolocation=(), microphone=()");
        assertThat(header(organiser.get(desk + "/bookings"), "Permissions-Policy"))
                .isEqualTo(NOTHING_OF_THE_DEVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=council&page=2",
                "/sign-in",
                "/style",
                "/about",
                "/privacy",
                "/accessibility",
                "/nowhere",
                "/api/v1/search?q=council"
            })
    void aReaderGetsNoCookieAndNoSession(String path) {
        HttpResponse<String> answer = reader.get(path);

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("jsessionid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=council",
                "/sign-in",
                "/style",
                "/about",
                "/privacy",
                "/accessibility"
            })
    void noPageHoldsScriptOrStyleInline(String path) {
        String page = reader.get(path).body();

        assertThat(page)
                .doesNotContainPattern(
                        "<script(?![^>]*\\ssrc=)(?![^>]*application/ld\\+json)[^>]*>")
                .doesNotContain("<style", " style=\"", "javascript:", " nonce=\"")
                .doesNotContainPattern("\\son[a-z]+=\"");
    }

    @Test
    void aChangeFromAnotherSiteIsRefused() {
        Map<String, String> form = Map.of("page", "/", "useful", "yes");

        assertThat(
                        reader.send("POST", "/feedback", body(form), formFrom("cross-site"))
                                .statusCode())
                .isEqualTo(403);
        assertThat(reader.send("POST", "/feedback", body(form), formFrom("same-site")).statusCode())
                .isEqualTo(403);
        assertThat(
                        reader.send(
                                        "POST",
                                        "/feedback",
                                        body(form),
                                        "Origin",
                                        "https://elsewhere.example",
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        reader.send(
                                        "POST",
                                        "/feedback",
                                        body(form),
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .statusCode())
                .as("neither a token nor a word on where it comes from")
                .isEqualTo(403);
    }

    @Test
    void nothingOfASignedInOrganiserIsChangedFromAnotherSite() {
        PlannedSeminar seminar = new PlannedSeminar("A day that no other site cancels");
        String cancel = seminar.desk() + "/cancel";
        BodyPublisher form = body(Map.of("note", "Elsewhere"));

        for (String site : List.of("cross-site", "same-site", "none")) {
            assertThat(seminar.organiser().send("POST", cancel, form, formFrom(site)).statusCode())
                    .as(site)
                    .isEqualTo(403);
        }
        assertThat(
                        seminar.organiser()
                                .send(
                                        "POST",
                                        cancel,
                                        form,
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .statusCode())
                .as("without a token or a word on where it comes from")
                .isEqualTo(403);
        assertThat(reader.get(seminar.page()).body()).doesNotContain("Cancelled");
    }

    @Test
    void feedbackIsTakenAndLeadsBackToThePageAndNowhereElse() {
        HttpResponse<String> given =
                reader.post("/feedback", Map.of("page", "/search?q=council", "useful", "yes"));
        HttpResponse<String> elsewhere =
                reader.post("/feedback", Map.of("page", "//elsewhere.example/", "useful", "no"));

        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(header(given, "Location")).startsWith("/search?q=council");
        assertThat(header(elsewhere, "Location")).startsWith("/?");
    }

    @Test
    void traceIsNotAnswered() {
        assertThat(reader.send("TRACE", "/", BodyPublishers.noBody()).statusCode()).isEqualTo(405);
    }

    @Test
    void aForgedHostLeadsNobodyAstray() {
        HttpResponse<String> page = reader.get("/sign-in?next=https://elsewhere.example/");

        assertThat(page.body()).doesNotContain("elsewhere.example");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<String, String> policy(String header) {
        return Arrays.stream(header.split(";"))
                .map(String::strip)
                .filter(directive -> !directive.isEmpty())
                .collect(
                        Collectors.toMap(
                                directive -> directive.split(" ", 2)[0],
                                directive ->
                                        directive.contains(" ") ? directive.split(" ", 2)[1] : ""));
    }

    private static BodyPublisher body(Map<String, String> form) {
        return BodyPublishers.ofString(
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + Visitor.encode(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String[] formFrom(String site) {
        return new String[] {
            "Sec-Fetch-Site", site, "Content-Type", "application/x-www-form-urlencoded"
        };
    }
}
