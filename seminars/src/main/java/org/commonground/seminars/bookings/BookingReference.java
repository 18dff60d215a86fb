package org.commonground.seminars.bookings;

import java.security.SecureRandom;
import java.util.Base64;

/** What names a booking to the outside: 128 random bits. */
final class BookingReference {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private BookingReference() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
