package org.commonground.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs every {@link Job} there is, each in its rhythm, two at a time. */
@ApplicationScoped
public class Jobs {
    private static final int AT_ONCE = 2;
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration TO_THE_END = Duration.ofSeconds(20);

    private final List<RunningJob> jobs;
    private @Nullable ScheduledThreadPoolExecutor rounds;

    @Inject
    Jobs(@Any Instance<Job> jobs, Clock clock) {
        this(jobs.stream().toList(), clock);
    }

    Jobs(List<Job> jobs, Clock clock) {
        this.jobs =
                jobs.stream()
                        .sorted(Comparator.comparing(Job::name))
                        .map(job -> new RunningJob(job, clock))
                        .toList();
    }

    public synchronized void start() {
        ScheduledThreadPoolExecutor fresh =
                new ScheduledThreadPoolExecutor(
                        AT_ONCE, Thread.ofPlatform().daemon().name("jobs-", 1).factory());
        fresh.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        fresh.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        // Here and now, so that they see what the thread that starts the portal sees.
        fresh.prestartAllCoreThreads();
        for (RunningJob job : jobs) {
            long every = job.job().every().toMillis();
            fresh.scheduleWithFixedDelay(
                    job, Math.min(SOON.toMillis(), every), every, TimeUnit.MILLISECONDS);
        }
        rounds = fresh;
    }

    /** Begins nothing more and waits a while for what is being run. */
    public synchronized void stop() {
        ScheduledThreadPoolExecutor current = rounds;
        if (current == null) {
            return;
        }
        rounds = null;
        current.shutdown();
        try {
            if (!current.awaitTermination(TO_THE_END.toSeconds(), TimeUnit.SECONDS)) {
                current.shutdownNow();
            }
        } catch (InterruptedException e) {
            current.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** By name. */
    public List<JobReport> reports() {
        return jobs.stream().map(RunningJob::report).toList();
    }

    /**
     * Runs a job once more as soon as there is room; its rhythm goes on.
     *
     * @throws UnknownJob when there is none of that name
     */
    public synchronized void runSoon(String name) {
        RunningJob wanted =
                jobs.stream()
                        .filter(job -> job.job().name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new UnknownJob(name));
        if (rounds != null) {
            rounds.execute(wanted);
        }
    }
}
