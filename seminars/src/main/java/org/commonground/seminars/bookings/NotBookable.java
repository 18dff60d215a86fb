package org.commonground.seminars.bookings;

import org.commonground.kernel.Refusal;

/** No booking can be made or changed at the moment, whoever asks. */
public final class NotBookable extends Refusal {
    NotBookable(String message) {
        super("not-bookable", 409, message);
    }
}
