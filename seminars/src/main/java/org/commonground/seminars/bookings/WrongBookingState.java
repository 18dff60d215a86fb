package org.commonground.seminars.bookings;

import org.commonground.kernel.Refusal;

/** A step was asked for that cannot be made from where the booking stands. */
public final class WrongBookingState extends Refusal {
    /** For the guest. */
    WrongBookingState(BookingState state) {
        this(forGuests(state));
    }

    private WrongBookingState(String message) {
        super("wrong-state", 409, message);
    }

    /** The same for somebody who acts on the booking of a guest. */
    static WrongBookingState ofParty(BookingState state) {
        return new WrongBookingState(forOrganisers(state));
    }

    private static String forOrganisers(BookingState state) {
        return switch (state) {
            case CONFIRMED -> "This party has its places already.";
            case WAITING -> "This party is on the waiting list.";
            case OFFERED -> "Places are held for this party: it has to accept or decline them.";
            case LAPSED -> "This party let its offer lapse. It would have to book again.";
            case CANCELLED -> "This booking is cancelled. The party would have to book again.";
        };
    }

    private static String forGuests(BookingState state) {
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
