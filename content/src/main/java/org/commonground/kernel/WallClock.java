package org.commonground.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import java.time.Clock;

/** The clock that everything asks; tests hand in their own. */
@ApplicationScoped
class WallClock {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
