package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;
import org.commonground.seminars.portraits.Portraits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

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

    /** Two transactions for each picture, in which nothing else is locked. */
    @Override
    public void run() {
        Instant before = clock.instant().minus(GRACE);
        Set<String> named = seminars.namedPictures();
        for (String key : portraits.keptBefore(before)) {
            if (!named.contains(key)) {
                portraits.forget(key, before, seminars::namedPictures);
                portraits.discard(key);
            }
        }
    }
}
