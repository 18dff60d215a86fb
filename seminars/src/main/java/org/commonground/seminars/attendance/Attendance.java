package org.commonground.seminars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingState;
import org.commonground.seminars.bookings.Bookings;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who came to a seminar, and who did not. */
@ApplicationScoped
public class Attendance {
    private final Bookings bookings;
    private final CheckInMarks marks;

    @Inject
    Attendance(Bookings bookings, CheckInMarks marks) {
        this.bookings = bookings;
        this.marks = marks;
    }

    /** Everybody with a place, and whoever came although their booking was cancelled since. */
    @Transactional
    public DoorList of(long seminar) {
        Map<Long, Instant> came = came(seminar);
        Collator alphabet = Collator.getInstance(Locale.UK);
        return new DoorList(
                bookings.of(seminar).stream()
                        .flatMap(
                                booking ->
                                        booking.attendees().stream()
                                                .map(
                                                        person ->
                                                                new DoorGuest(
                                                                        person.id(),
                                                                        person.name(),
                                                                        booking,
                                                                        came.get(person.id()))))
                        .filter(guest -> guest.came() || hasPlace(guest.booking()))
                        .sorted(
                                Comparator.comparing(DoorGuest::name, alphabet)
                                        .thenComparing(DoorGuest::attendee))
                        .toList());
    }

    /** Since when each attendee is there whose last mark says so. */
    private Map<Long, Instant> came(long seminar) {
        Map<Long, Instant> came = new HashMap<>();
        List<CheckInMark> inOrder = marks.of(seminar);
        for (CheckInMark mark : inOrder) {
            if (mark.came()) {
                came.putIfAbsent(mark.attendee(), mark.madeAt());
            } else {
                came.remove(mark.attendee());
            }
        }
        return came;
    }

    private static boolean hasPlace(Booking booking) {
        return booking.state() == BookingState.CONFIRMED;
    }
}
