package org.commonground.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;

import java.time.Duration;

/** Writes down what was counted in the last minute. */
@ApplicationScoped
class CountKeeping implements Job {
    private final SearchCounter counter;
    private final KeptCounts counts;

    @Inject
    CountKeeping(SearchCounter counter, KeptCounts counts) {
        this.counter = counter;
        this.counts = counts;
    }

    @Override
    public String name() {
        return "keep counts of searches";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        SearchTally.Counted counted = counter.tally().take();
        try {
            counts.add(counted);
        } catch (RuntimeException failed) {
            counter.tally().putBack(counted);
            throw failed;
        }
    }
}
