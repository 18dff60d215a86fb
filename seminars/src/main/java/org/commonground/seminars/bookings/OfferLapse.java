package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;

import java.time.Clock;
import java.time.Duration;

/** Lets offers lapse whose time is up, so that the next in line gets one. */
@ApplicationScoped
public class OfferLapse implements Job {
    private final Bookings bookings;
    private final BookingDesk desk;
    private final Clock clock;

    @Inject
    OfferLapse(Bookings bookings, BookingDesk desk, Clock clock) {
        this.bookings = bookings;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pass on places that were not taken up";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    /** One transaction each, so that one that fails holds up no other seminar for long. */
    @Override
    public void run() {
        bookings.due(clock.instant()).forEach(desk::lapse);
    }
}
