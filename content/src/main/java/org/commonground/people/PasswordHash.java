package org.commonground.people;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Slow hashes of passwords, as {@code pbkdf2-sha512$220000$salt$hash}; what stands in the text
 * decides how it is checked, so figures can be raised while older hashes still work.
 *
 * <p>PBKDF2 rather than Argon2id: the JDK has it, and it needs no memory. Argon2id would take 19
 * MiB of a heap of 512 for every sign-in under way. 220,000 rounds of HMAC-SHA-512 are OWASP's
 * figure (Password Storage Cheat Sheet); about 180 ms of one core, 600 ms on a server that compiles
 * with C1 alone.
 */
final class PasswordHash {
    private static final String VERSION = "pbkdf2-sha512";
    private static final int ROUNDS = 220_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Hashing takes no more cores than half of them, so that a flood of sign-ins leaves some for
     * reading.
     */
    private static final Semaphore AT_ONCE =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** What an unknown name is checked against, so that it takes as long as a known one. */
    static final String OF_NOBODY = text(random(SALT_BYTES), random(HASH_BITS / 8));

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = random(SALT_BYTES);
        return text(salt, derive(password, salt, ROUNDS));
    }

    static boolean fits(String hash, String password) {
        String[] parts = hash.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(VERSION)) {
            throw new IllegalStateException("A password hash of an unknown version: " + parts[0]);
        }
        Base64.Decoder decoder = Base64.getDecoder();
        byte[] found = derive(password, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(found, decoder.decode(parts[3]));
    }

    /**
     * Whether it was made with other figures than today's and should be made anew at the next
     * sign-in.
     */
    static boolean isOutdated(String hash) {
        return !hash.startsWith(VERSION + "$" + ROUNDS + "$");
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        AT_ONCE.acquireUninterruptibly();
        PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2 with HMAC-SHA-512", e);
        } finally {
            key.clearPassword();
            AT_ONCE.release();
        }
    }

    private static String text(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.join(
                "$",
                VERSION,
                String.valueOf(ROUNDS),
                base64.encodeToString(salt),
                base64.encodeToString(hash));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
