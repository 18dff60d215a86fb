package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * Who may do what: nobody has a role by having another, and a closed door is shut before the body
 * is read.
 */
@OnThePortal
class AccessIT {
    private final Visitor visitor = new Visitor();
    private final SignIns signIns = SignIns.ofThePortal();

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/v1/documents,               401, 200, 403, 403",
        "POST, /api/v1/documents,               401, 400, 403, 403",
        "POST, /api/v1/documents/999999/read,   401, 404, 403, 403",
        "POST, /api/v1/publications,            401, 400, 403, 403",
        "PUT,  /api/v1/publications/999999,     401, 404, 403, 403",
        "POST, /api/v1/publications/999999/publish,  401, 404, 403, 403",
        "POST, /api/v1/publications/999999/review,   401, 404, 403, 403",
        "POST, /api/v1/publications/999999/withdraw, 401, 422, 403, 403",
        "GET,  /api/v1/publications/999999,     404, 404, 404, 404",
        "GET,  /api/v1/search,                  200, 200, 200, 200",
    })
    void theApiAdmitsRolesAsTheTableSays(
            String method, String path, int nobody, int editor, int organiser, int administrator) {
        assertThat(ask(method, path, null)).as("without a token").isEqualTo(nobody);
        assertThat(ask(method, path, signIns.token("editor"))).as("editor").isEqualTo(editor);
        assertThat(ask(method, path, signIns.token("organiser")))
                .as("organiser")
                .isEqualTo(organiser);
        assertThat(ask(method, path, signIns.token("administrator")))
                .as("administrator")
                .isEqualTo(administrator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer cg_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer ",
                "Bearer x y z",
                "Basic ZWRpdG9yQGRlbW8uZXhhbXBsZTpwYXNzd29yZA=="
            })
    void aWrongTokenOpensNothing(String authorization) {
        HttpResponse<String> answer =
                visitor.get("/api/v1/documents", "Authorization", authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(Editor.object(answer).getInt("status")).isEqualTo(401);
    }

    @Test
    void aTokenOpensTheApiAndNoPage() {
        HttpResponse<String> page =
                visitor.get("/", "Authorization", "Bearer " + signIns.token("editor"));

        assertThat(page.body()).contains("href=\"/sign-in\"");
        assertThat(visitor.cookies()).isEmpty();
    }

    /** There are directories of pages by these names, to which the server would lead by itself. */
    @ParameterizedTest
    @CsvSource({
        "/desk, editor, organiser",
        "/organise, organiser, editor",
        "/admin, administrator, editor"
    })
    void aDeskIsOpenedByItsAddressAsItStandsInTheTable(String desk, String whose, String another) {
        HttpResponse<String> closed = visitor.get(desk + "?page=2");
        assertThat(closed.statusCode()).isEqualTo(303);
        assertThat(closed.headers().firstValue("Location").orElse(""))
                .startsWith("/sign-in?next=")
                .endsWith("%3Fpage%3D2");
        assertThat(closed.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(SignIns.signedIn(whose).get(desk).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = SignIns.signedIn(another).get(desk);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Go to your desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/", "/desk/documents", "/admin/people"})
    void aClosedPageLeadsToSignInOrDoesNotExist(String path) {
        HttpResponse<String> page = visitor.get(path);

        if (page.statusCode() != 404) {
            assertThat(page.statusCode()).isIn(302, 303);
            assertThat(page.headers().firstValue("Location").orElse(""))
                    .contains("/sign-in?next=" + Visitor.encode(path));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404",
        "/search.xhtml, 404",
        "/WEB-INF/web.xml, 404",
        "/META-INF/MANIFEST.MF, 404",
        "/d/1/../../WEB-INF/web.xml, 404",
        "/api/v1/nowhere, 404",
        "/api/nowhere, 404",
        "/p/x/y, 404",
        "/p/99999999999999999999/y, 404",
        "/d/0/x.pdf, 404"
    })
    void whatTheTableOfAddressesDoesNotListIsNotThere(String path, int status) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /search, GET", "POST, /, GET", "PUT, /api/v1/search, GET"})
    void aWrongMethodIsRefusedWithTheRightOnes(String method, String path, String allowed) {
        HttpResponse<String> answer =
                visitor.send(
                        method, path, BodyPublishers.noBody(), "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains(allowed);
    }

    private int ask(String method, String path, String token) {
        String[] headers =
                token == null
                        ? new String[] {"Content-Type", type(path)}
                        : new String[] {
                            "Content-Type", type(path), "Authorization", "Bearer " + token
                        };
        return visitor.send(
                        method,
                        path,
                        method.equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(path.endsWith("documents") ? "" : "{}"),
                        headers)
                .statusCode();
    }

    private static String type(String path) {
        return path.endsWith("documents") ? "multipart/form-data; boundary=b" : "application/json";
    }
}
