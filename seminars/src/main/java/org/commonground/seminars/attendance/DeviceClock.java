package org.commonground.seminars.attendance;

import java.time.Duration;
import java.time.Instant;

/**
 * Puts the times of a device right.
 *
 * @param sentAt what its clock said when it sent them
 * @param now what ours said when they came in
 */
record DeviceClock(Instant sentAt, Instant now) {
    /** Less than that is the way through the network, and would only stir up the order. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /** Never later than now. */
    Instant right(Instant at) {
        Duration behind = Duration.between(sentAt, now);
        Instant corrected = behind.abs().compareTo(TOLERANCE) > 0 ? at.plus(behind) : at;
        return corrected.isAfter(now) ? now : corrected;
    }
}
