package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The demo accounts of an installation, as its home keeps them. */
public final class SignIns {
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

    /** A browser in which somebody of that role has signed in to the shared portal. */
    static Visitor signedIn(String role) {
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
