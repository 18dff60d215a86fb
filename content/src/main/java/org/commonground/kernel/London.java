package org.commonground.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the portal's days begin and end. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
