package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;

import java.time.Clock;
import java.time.Duration;

/** Moves seminars that have ended among the past ones. */
@ApplicationScoped
public class SeminarEnd implements Job {
    private final Seminars seminars;
    private final SeminarDesk desk;
    private final Clock clock;

    @Inject
    SeminarEnd(Seminars seminars, SeminarDesk desk, Clock clock) {
        this.seminars = seminars;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "close seminars that are over";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        seminars.ended(clock.instant()).forEach(desk::finish);
    }
}
