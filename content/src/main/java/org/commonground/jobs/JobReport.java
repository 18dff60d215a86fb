package org.commonground.jobs;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * How a job has been doing since the portal started.
 *
 * @param begun when the last run began, null before the first
 * @param ended when the last run ended, null before that
 * @param problem why the last finished run failed, null when it did not
 * @param running whether it is being run now
 */
public record JobReport(
        String name,
        Duration every,
        @Nullable Instant begun,
        @Nullable Instant ended,
        @Nullable String problem,
        boolean running) {

    /** When it is run next; null while it is running or has not been run. */
    public @Nullable Instant next() {
        return running || ended == null ? null : ended.plus(every);
    }
}
