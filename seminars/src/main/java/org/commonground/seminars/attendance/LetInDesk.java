package org.commonground.seminars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.Contact;
import org.commonground.seminars.bookings.DoorDecision;
import org.commonground.seminars.bookings.WalkInDesk;

import java.time.Clock;
import java.time.Instant;

/**
 * Lets people in who have no place yet, and ticks them off.
 *
 * <p>{@code givesOn} says that the organiser gives them places of people who have not come; that is
 * possible once the seminar has begun, and never for more people than there are places.
 */
@ApplicationScoped
@Transactional
public class LetInDesk {
    private final WalkInDesk walkIns;
    private final CheckInDesk checkIns;
    private final Attendance attendance;
    private final Clock clock;

    @Inject
    LetInDesk(WalkInDesk walkIns, CheckInDesk checkIns, Attendance attendance, Clock clock) {
        this.walkIns = walkIns;
        this.checkIns = checkIns;
        this.attendance = attendance;
        this.clock = clock;
    }

    /**
     * Somebody who has not booked.
     *
     * @param onceKey random, from the form: the same key again is the same person
     * @throws org.commonground.seminars.bookings.NotBookable when there is no place
     * @throws org.commonground.seminars.bookings.BookingRefused when the form is not filled in
     */
    public Booking walkIn(long seminar, String onceKey, Contact person, boolean givesOn) {
        return tickedOff(
                walkIns.admit(seminar, onceKey, person, decision(seminar, givesOn)), onceKey);
    }

    /**
     * A whole party that waits, or is offered places.
     *
     * @param onceKey random, from the form
     * @throws org.commonground.seminars.bookings.NotBookable when there are not enough places
     * @throws org.commonground.seminars.bookings.WrongBookingState when it is cancelled or lapsed
     */
    public Booking waiting(long seminar, String onceKey, long booking, boolean givesOn) {
        return tickedOff(walkIns.admit(seminar, booking, decision(seminar, givesOn)), onceKey);
    }

    private DoorDecision decision(long seminar, boolean givesOn) {
        return new DoorDecision(givesOn, () -> attendance.of(seminar).came());
    }

    private Booking tickedOff(Booking booking, String onceKey) {
        Instant now = clock.instant();
        checkIns.take(
                booking.seminar(),
                booking.attendees().stream()
                        .map(guest -> new DoorMark(onceKey, guest.id(), true, now))
                        .toList());
        return booking;
    }
}
