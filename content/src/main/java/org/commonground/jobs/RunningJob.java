package org.commonground.jobs;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A job and how it is doing. */
final class RunningJob implements Runnable {
    private static final Logger LOG = Logger.getLogger(RunningJob.class.getName());

    private final Job job;
    private final Clock clock;
    private volatile JobReport report;

    RunningJob(Job job, Clock clock) {
        this.job = job;
        this.clock = clock;
        this.report = report(null, null, null, false);
    }

    /** One run; a second caller waits for the first. Fails never: what goes wrong is reported. */
    @Override
    public synchronized void run() {
        Instant begun = clock.instant();
        report = report(begun, report.ended(), report.problem(), true);
        String problem = null;
        try {
            job.run();
        } catch (RuntimeException | LinkageError failed) {
            LOG.log(Level.WARNING, "Job failed and will be tried again: " + job.name(), failed);
            problem = failed.toString();
        } finally {
            report = report(begun, clock.instant(), problem, false);
        }
    }

    Job job() {
        return job;
    }

    JobReport report() {
        return report;
    }

    private JobReport report(
            @Nullable Instant begun,
            @Nullable Instant ended,
            @Nullable String problem,
            boolean running) {
        return new JobReport(job.name(), job.every(), begun, ended, problem, running);
    }
}
