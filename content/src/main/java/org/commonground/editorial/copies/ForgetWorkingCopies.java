package org.commonground.editorial.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets what was typed ninety days ago and never saved, and pages that were merely open. */
@ApplicationScoped
public class ForgetWorkingCopies implements Job {
    private static final Duration TYPED = Duration.ofDays(90);
    private static final Duration OPEN = Duration.ofHours(12);

    private final WorkingCopies copies;
    private final Clock clock;

    @Inject
    ForgetWorkingCopies(WorkingCopies copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget old working copies";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        copies.forgetOlderThan(now.minus(OPEN), now.minus(TYPED));
    }
}
