package org.commonground.seminars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.bookings.Booking;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** Who gets a certificate: those who came, once the seminar is over. */
@ApplicationScoped
public class Certificates {
    private final Attendance attendance;
    private final Clock clock;

    @Inject
    Certificates(Attendance attendance, Clock clock) {
        this.attendance = attendance;
        this.clock = clock;
    }

    /**
     * Of all who came.
     *
     * @throws NoCertificate while the seminar is not over, or when nobody came
     */
    public List<DoorGuest> ofAll(Seminar seminar) {
        return of(seminar, guest -> true, "Nobody was checked in at this seminar.");
    }

    /**
     * Of those of one party who came.
     *
     * @throws NoCertificate while the seminar is not over, or when none of them came
     */
    public List<DoorGuest> ofParty(Seminar seminar, Booking booking) {
        return of(
                seminar,
                guest -> guest.booking().id() == booking.id(),
                "Nobody of this booking was checked in. If you were there, tell the organisers.");
    }

    /**
     * Of one of a party.
     *
     * @throws NoCertificate while the seminar is not over, or when they are not of it or did not
     *     come
     */
    public List<DoorGuest> ofOne(Seminar seminar, Booking booking, long attendee) {
        return of(
                seminar,
                guest -> guest.booking().id() == booking.id() && guest.attendee() == attendee,
                "They were not checked in. If they were there, tell the organisers.");
    }

    /** Whom {@link #ofParty} would give any; nobody where it would refuse. */
    public List<DoorGuest> thereFor(Seminar seminar, Booking booking) {
        try {
            return ofParty(seminar, booking);
        } catch (NoCertificate none) {
            return List.of();
        }
    }

    private List<DoorGuest> of(Seminar seminar, Predicate<DoorGuest> which, String whenNobody) {
        if (!seminar.isOverAt(clock.instant()) || seminar.state() == SeminarState.CANCELLED) {
            throw new NoCertificate("Certificates are given once the seminar is over.");
        }
        List<DoorGuest> came =
                attendance.of(seminar.id()).guests().stream()
                        .filter(DoorGuest::came)
                        .filter(which)
                        .toList();
        if (came.isEmpty()) {
            throw new NoCertificate(whenNobody);
        }
        List<DoorGuest> named = came.stream().filter(guest -> !guest.name().isEmpty()).toList();
        if (named.isEmpty()) {
            throw new NoCertificate("The names were erased, as was promised when they booked.");
        }
        return named;
    }
}
