package org.commonground.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

@Timeout(30)
class JobsTest {
    private final Semaphore runs = new Semaphore(0);
    private Jobs jobs = new Jobs(List.of(), Clock.systemUTC());

    @AfterEach
    void stop() {
        jobs.stop();
    }

    @Test
    void runsAJobAgainAndAgain() throws InterruptedException {
        start(job("tick", Duration.ofMillis(10), runs::release));

        runs.acquire(3);
        assertThat(jobs.reports().getFirst().begun()).isNotNull();
    }

    @Test
    void tellsWhyAJobFailedAndTriesItAgain() throws InterruptedException {
        start(
                job(
                        "stumble",
                        Duration.ofMillis(10),
                        () -> {
                            runs.release();
                            throw new IllegalStateException("the disk is full");
                        }));

        runs.acquire(3);
        assertThat(jobs.reports().getFirst().problem()).contains("the disk is full");
    }

    @Test
    void runsAJobSoonWhenAsked() throws InterruptedException {
        start(job("yearly", Duration.ofMinutes(5), runs::release));

        jobs.runSoon("yearly");

        runs.acquire();
    }

    @Test
    void refusesAJobThatIsNotThere() {
        start(job("tick", Duration.ofDays(1), runs::release));

        assertThatThrownBy(() -> jobs.runSoon("tock")).isInstanceOf(UnknownJob.class);
    }

    @Test
    void runsNothingAfterItHasStopped() throws InterruptedException {
        start(job("tick", Duration.ofMillis(10), runs::release));
        runs.acquire();

        jobs.stop();
        runs.drainPermits();

        assertThat(runs.tryAcquire(100, TimeUnit.MILLISECONDS)).isFalse();
    }

    private void start(Job job) {
        jobs = new Jobs(List.of(job), Clock.systemUTC());
        jobs.start();
    }

    private static Job job(String name, Duration every, Runnable work) {
        return new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return every;
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }
}
