package org.commonground.seminars.bookings;

import org.commonground.kernel.Refusal;

/** There is no such booking, or the link that was to show it is not one of ours. */
public final class UnknownBooking extends Refusal {
    public UnknownBooking() {
        super(
                "unknown-booking",
                404,
                "This link leads to no booking. Copy the whole link from the mail we sent you.");
    }
}
