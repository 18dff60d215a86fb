package org.commonground.seminars.bookings;

import org.commonground.kernel.Refusal;

/** A step was asked for that cannot be made from where the booking stands. */
public final class WrongBookingState extends Refusal {
    WrongBookingState(BookingState state) {
        super("wrong-state", 409, words(state));
    }

    private static String words(BookingState state) {
        return switch (state) {
            case CONFIRMED -> "You have your places already.";
            case WAITING ->
                    "No places are held for you at the moment: you are on the waiting list.";
            case OFFERED -> "Places are held for you: accept or decline them first.";
            case LAPSED ->
                    "The time to accept has passed, and the places went to the next in line. You"
                            + " can book again.";
            case CANCELLED -> "This booking is cancelled. You can book again.";
        };
    }
}
