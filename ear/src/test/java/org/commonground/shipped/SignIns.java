package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The demo accounts of an installation, as its home keeps them. */
public final class SignIns {
    /** The cookies of a session by its role; somebody may have ended it. */
    private static final Map<String, List<HttpCookie>> SESSIONS = new ConcurrentHashMap<>();

    private final Properties kept = new Properties();

    private SignIns(Path home) {
        try (Reader reader = Files.newBufferedReader(home.resolve("demo-sign-ins.properties"))) {
            kept.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the shared portal. */
    public static SignIns ofThePortal() {
        return in(Path.of(System.getProperty("portal.test.folder"), "home"));
    }

    static SignIns in(Path home) {
        return new SignIns(home);
    }

    /**
     * A browser in which somebody of that role is signed in to the shared portal, in one session
     * for all tests: to check a password takes longer than most of them.
     */
    static Visitor signedIn(String role) {
        Visitor visitor = new Visitor();
        visitor.bring(SESSIONS.getOrDefault(role, List.of()));
        if (visitor.get("/account").statusCode() == 200) {
            return visitor;
        }
        Visitor anew = signedInAnew(role);
        SESSIONS.put(role, anew.cookies());
        return anew;
    }

    /** In a session of its own, which the test may end. */
    static Visitor signedInAnew(String role) {
        Visitor visitor = new Visitor();
        HttpResponse<String> answer =
                visitor.post(
                        "/sign-in",
                        Map.of("user", name(role), "password", ofThePortal().password(role)));
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303);
        return visitor;
    }

    public static String name(String role) {
        return role + "@demo.example";
    }

    public String password(String role) {
        return kept.getProperty(role + ".password");
    }

    public String token(String role) {
        return kept.getProperty(role + ".token");
    }
}
