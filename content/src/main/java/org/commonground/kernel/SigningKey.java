package org.commonground.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what the portal hands out and wants to know again, with a key kept in {@code signing.key}.
 */
@ApplicationScoped
public class SigningKey {
    private static final Logger LOG = System.getLogger(SigningKey.class.getName());
    private static final int KEY_BYTES = 32;

    private final byte[] key;

    @Inject
    public SigningKey(PortalHome home) {
        this.key = keyIn(home.file("signing.key"));
    }

    /** Makes the key with the first start, so that every backup has one to keep. */
    void beThere(@Observes @Initialized(ApplicationScoped.class) Object started) {
        LOG.log(Level.DEBUG, "The signing key is there");
    }

    /**
     * HMAC-SHA-256, 43 characters that may stand in an address.
     *
     * @param purpose keeps a signature for one thing from being shown for another
     */
    public String sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] signature =
                    mac.doFinal((purpose + '\0' + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }

    public boolean verifies(String purpose, String text, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, text).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] keyIn(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The signing key " + file + " can be neither read nor made", e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        Files.createDirectories(file.getParent());
        Path whole =
                Files.createTempFile(
                        file.getParent(),
                        "signing",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.write(whole, fresh);
        try {
            // A link, unlike a move, never takes the place of a key that is there.
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException byAnotherServer) {
            // Its key is as good, and whole.
        } finally {
            Files.delete(whole);
        }
    }
}
