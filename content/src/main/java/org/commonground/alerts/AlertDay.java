package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.London;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.LocalDate;

/**
 * The day that alerts count by: it begins at {@code portal.alerts.hour}, 7 in the morning in London
 * unless that says otherwise. Counting by the clock on the wall, it is one day more every morning,
 * whether the night had 23, 24 or 25 hours.
 */
@ApplicationScoped
class AlertDay {
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
        return clock.instant().atZone(London.ZONE).toLocalDateTime().minusHours(hour).toLocalDate();
    }
}
