package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.PublicAddress;
import org.commonground.kernel.SigningKey;

/**
 * The links by which guests come back to their bookings: the reference, a full stop and a
 * signature, so that nobody who only reads the database can make one.
 */
@ApplicationScoped
public class BookingLinks {
    private static final String PURPOSE = "booking";

    private final SigningKey key;
    private final PublicAddress address;

    @Inject
    public BookingLinks(SigningKey key, PublicAddress address) {
        this.key = key;
        this.address = address;
    }

    /** What stands after {@code /b/}. */
    public String token(Booking booking) {
        return booking.reference() + "." + key.sign(PURPOSE, booking.reference());
    }

    public String path(Booking booking) {
        return "/b/" + token(booking);
    }

    /** The whole address, for mails and QR codes. */
    public String url(Booking booking) {
        return address.of(path(booking));
    }

    /** What one looks like, leading nowhere: for those who may not use a guest's. */
    public String example() {
        return address.of("/b/...");
    }

    /**
     * The reference that a token names.
     *
     * @throws UnknownBooking when we did not sign it
     */
    public String reference(String token) {
        int stop = token.indexOf('.');
        if (stop < 0
                || !key.verifies(PURPOSE, token.substring(0, stop), token.substring(stop + 1))) {
            throw new UnknownBooking();
        }
        return token.substring(0, stop);
    }
}
