package org.commonground.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is moved; read by many threads. */
public final class MovableClock extends Clock {
    private volatile Instant now;

    /** Begins at noon of a day in spring. */
    public MovableClock() {
        this(Instant.parse("2006-04-21T12:00:00Z"));
    }

    public MovableClock(Instant begins) {
        now = begins;
    }

    public void itIs(Instant time) {
        now = time;
    }

    /** Forward, or back by less than nothing. */
    public synchronized void move(Duration time) {
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
