package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.PortalHome;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;

/**
 * The file {@code demo-sign-ins.properties}: random for each installation, the same at every start
 * of it.
 */
@ApplicationScoped
class DemoSignIns {
    /** Without the letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    @Inject
    DemoSignIns(PortalHome home) {
        this.file = home.file("demo-sign-ins.properties");
    }

    /** What the file says of a role; what it lacks is made up and added. */
    DemoSignIn of(Role role) {
        Properties kept = read();
        String password = kept.getProperty(role.value() + ".password");
        String token = kept.getProperty(role.value() + ".token");
        if (password == null || token == null) {
            password = randomPassword();
            token = Secret.random(AccessToken.PREFIX);
            kept.setProperty(role.value() + ".password", password);
            kept.setProperty(role.value() + ".token", token);
            write(kept);
        }
        return new DemoSignIn(role, signInName(role), password, token);
    }

    /**
     * The hash of a role's password, made once: three of them at every start would cost two
     * seconds.
     */
    String hash(DemoSignIn signIn) {
        Properties kept = read();
        String key = signIn.role().value() + ".hash";
        String hash = kept.getProperty(key);
        if (hash == null) {
            hash = PasswordHash.of(signIn.password());
            kept.setProperty(key, hash);
            write(kept);
        }
        return hash;
    }

    static String signInName(Role role) {
        return role.value() + "@demo.example";
    }

    /** 16 characters in fours: 79 bits, and still to be typed from a screen. */
    private static String randomPassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private Properties read() {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "The demo sign-ins in " + file + " cannot be read", e);
            }
        }
        return kept;
    }

    /** Through a second file, so that a crash leaves the old one or the new one. */
    private void write(Properties kept) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh =
                    Files.createTempFile(
                            file.getParent(),
                            "demo-sign-ins",
                            ".new",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            StringWriter text = new StringWriter();
            kept.store(
                    text, "Demo accounts of this installation; delete this file to have new ones.");
            Files.writeString(fresh, text.toString());
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The demo sign-ins in " + file + " cannot be written", e);
        }
    }
}
