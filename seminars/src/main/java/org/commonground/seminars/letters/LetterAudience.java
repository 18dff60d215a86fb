package org.commonground.seminars.letters;

import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingState;

/** Which parties a letter goes to. */
public enum LetterAudience {
    EVERYBODY("Everybody who has a place or waits for one"),
    PLACES("Everybody who has a place"),
    WAITING("Those who wait, or are offered a place");

    private final String label;

    LetterAudience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean includes(Booking booking) {
        boolean comes = booking.state() == BookingState.CONFIRMED;
        return switch (this) {
            case EVERYBODY -> booking.state().isLive();
            case PLACES -> comes;
            case WAITING -> booking.state().isLive() && !comes;
        };
    }
}
