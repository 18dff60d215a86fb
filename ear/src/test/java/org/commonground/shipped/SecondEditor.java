package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another editor beside the one of the demo, made by its administrator. */
public final class SecondEditor {
    public static final String PASSWORD = "seven lanterns over the ferry";

    private final String name;
    private final Visitor visitor = new Visitor();

    /**
     * @param post tells this one from others
     */
    public SecondEditor(String post) {
        this(post, "editor");
    }

    /** A colleague of another role. */
    public SecondEditor(String post, String role) {
        this.name = post + "@demo.example";
        Visitor administrator = SignIns.signedIn("administrator");
        HttpResponse<String> added =
                administrator.post(
                        "/admin/people", Map.of("user", name, "post", post, "role", role));
        String link = found("/new-password\\?link=([\\w-]+)", added);
        visitor.post("/new-password", Map.of("link", link, "password", PASSWORD));
        assertThat(
                        visitor.post("/sign-in", Map.of("user", name, "password", PASSWORD))
                                .statusCode())
                .isIn(302, 303);
    }

    public String name() {
        return name;
    }

    /** Their browser, in which they are signed in. */
    Visitor browser() {
        return visitor;
    }

    /** Ends every session of theirs but that of this object, at once. */
    public void endSessions() {
        visitor.post("/account/end-sessions", Map.of());
    }

    /** As a program that works for them. */
    Editor program() {
        return new Editor(
                new Visitor(),
                found(
                        "<code>(cg_[^<]+)</code>",
                        visitor.post("/account/token", Map.of("name", "test", "days", "30"))));
    }

    private static String found(String pattern, HttpResponse<String> answer) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer.body());
        assertThat(matcher.find()).as(answer.body()).isTrue();
        return matcher.group(1);
    }
}
