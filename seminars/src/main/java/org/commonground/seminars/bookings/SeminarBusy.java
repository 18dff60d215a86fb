package org.commonground.seminars.bookings;

import org.commonground.kernel.Refusal;

/** Others worked on the seminar's bookings for longer than anybody should wait. */
public final class SeminarBusy extends Refusal {
    private static final int WAIT_SECONDS = 10;

    SeminarBusy(Throwable cause) {
        super(
                "seminar-busy",
                503,
                "Very many people are booking this seminar right now, and your turn did not come."
                        + " Nothing was changed. Please keep this page open and send it again in"
                        + " a moment.");
        initCause(cause);
    }

    @Override
    public long retryAfter() {
        return WAIT_SECONDS;
    }
}
