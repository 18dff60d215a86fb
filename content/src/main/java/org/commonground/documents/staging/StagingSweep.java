package org.commonground.documents.staging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;

import java.time.Duration;

/** Keeps the staging area small. */
@ApplicationScoped
class StagingSweep implements Job {
    private final StagingArea area;

    @Inject
    StagingSweep(StagingArea area) {
        this.area = area;
    }

    @Override
    public String name() {
        return "forget uploads that were given up";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        area.sweep();
    }
}
