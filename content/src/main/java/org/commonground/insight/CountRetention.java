package org.commonground.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;
import org.commonground.kernel.London;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Drops words that were searched for fewer than three times when 30 days have passed, and every
 * count after thirteen months.
 */
@ApplicationScoped
class CountRetention implements Job {
    private static final int RARE_UNDER = 3;

    private final KeptCounts counts;
    private final Clock clock;

    @Inject
    CountRetention(KeptCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "drop rare and old counts of searches";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        LocalDate today = London.today(clock);
        counts.forget(today.minusMonths(13), today.minusDays(30), RARE_UNDER);
    }
}
