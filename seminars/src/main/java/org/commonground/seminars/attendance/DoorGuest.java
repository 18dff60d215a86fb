package org.commonground.seminars.attendance;

import org.commonground.seminars.bookings.Booking;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Somebody who is expected, or came.
 *
 * @param name empty once personal data are erased
 * @param cameAt null for somebody who did not come, or not yet
 */
public record DoorGuest(long attendee, String name, Booking booking, @Nullable Instant cameAt) {
    public boolean came() {
        return cameAt != null;
    }
}
