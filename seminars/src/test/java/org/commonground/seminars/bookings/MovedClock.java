package org.commonground.seminars.bookings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is moved; read by many threads. */
public final class MovedClock extends Clock {
    private volatile Instant now = Instant.parse("2026-09-01T12:00:00Z");

    public void itIs(Instant time) {
        now = time;
    }

    public void move(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
