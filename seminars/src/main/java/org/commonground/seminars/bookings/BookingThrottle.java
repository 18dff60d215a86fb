package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.Quota;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;

/**
 * Bounds how many booking forms are taken in an hour: from one network address 60, behind which a
 * whole council may stand (setting {@code portal.bookings.per-hour}), from all together a hundred
 * times that.
 */
@ApplicationScoped
public class BookingThrottle {
    private static final int ALL = 100;

    private final Quota quota;

    @Inject
    BookingThrottle(
            Clock clock,
            @ConfigProperty(name = "portal.bookings.per-hour", defaultValue = "60") int fromOne) {
        this.quota = new Quota(clock, Duration.ofHours(1), fromOne, fromOne * ALL);
    }

    /**
     * @param from network address; null when nobody knows
     * @throws TooManyBookings when it is too much
     */
    public void count(@Nullable String from) {
        quota.take(from)
                .ifPresent(
                        wait -> {
                            throw new TooManyBookings(wait);
                        });
    }
}
