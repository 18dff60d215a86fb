package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day that alerts count by: it begins at {@code portal.alerts.hour}, 7 in the morning in London
 * unless that says otherwise. Counting by the clock on the wall, it is one day more every morning,
 * whether the night had 23, 24 or 25 hours.
 */
@ApplicationScoped
class AlertDay {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Clock clock;
    private final int hour;

    @Inject
    AlertDay(
            Clock clock,
            @ConfigProperty(name = "portal.alerts.hour", defaultValue = "7") int hour) {
        this.clock = clock;
        this.hour = Math.clamp(hour, 0, 23);
    }

    LocalDate today() {
        return clock.instant().atZone(HERE).toLocalDateTime().minusHours(hour).toLocalDate();
    }
}
