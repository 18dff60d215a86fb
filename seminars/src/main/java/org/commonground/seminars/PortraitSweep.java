package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;
import org.commonground.seminars.portraits.Portraits;

import java.time.Clock;
import java.time.Duration;

/** Has pictures of speakers forgotten that no plan names. */
@ApplicationScoped
public class PortraitSweep implements Job {
    /** Time to write the words without which no plan takes a picture. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final Seminars seminars;
    private final Portraits portraits;
    private final Clock clock;

    @Inject
    PortraitSweep(Seminars seminars, Portraits portraits, Clock clock) {
        this.seminars = seminars;
        this.portraits = portraits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget pictures of speakers that no plan names";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        portraits.forgetUnnamed(clock.instant().minus(GRACE), seminars::namedPictures);
    }
}
