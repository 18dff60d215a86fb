package org.commonground.seminars.bookings;

import org.commonground.kernel.Refusal;

import java.time.Duration;

/** More forms came from one place, or from all together, than guests send. */
public final class TooManyBookings extends Refusal {
    private final long retryAfter;

    TooManyBookings(Duration wait) {
        super(
                "too-many-bookings",
                429,
                "Very many bookings have come from here in the last hour. Please keep this page"
                        + " open and send it again later.");
        this.retryAfter = wait.toSeconds();
    }

    @Override
    public long retryAfter() {
        return retryAfter;
    }
}
