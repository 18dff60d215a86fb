package org.commonground.seminars.bookings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A form that was sent.
 *
 * @param onceKey random, from the form: the same key again is the same booking
 * @param agreed whether they agreed that what they wrote is kept for this purpose
 */
public record BookingRequest(long seminar, String onceKey, BookingDetails details, boolean agreed) {

    /** SHA-256 over all that was filled in, to know the same request again. */
    String contentHash() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(details.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
