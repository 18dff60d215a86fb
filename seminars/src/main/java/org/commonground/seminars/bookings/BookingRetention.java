package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;

import java.time.Clock;
import java.time.Duration;

/** Has who booked erased, once a seminar's retention time after its end has passed. */
@ApplicationScoped
public class BookingRetention implements Job {
    private final Bookings bookings;
    private final GuestErasure erasure;
    private final Clock clock;

    @Inject
    BookingRetention(Bookings bookings, GuestErasure erasure, Clock clock) {
        this.bookings = bookings;
        this.erasure = erasure;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "erase personal data of guests";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    /** One transaction for each seminar, so that one that fails holds up no other. */
    @Override
    public void run() {
        bookings.endedWithNames(clock.instant()).forEach(erasure::erase);
    }
}
