package org.commonground.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.database.DatabasePulse;

/** Whether the portal can answer readers: it has started, and its database is there. */
@ApplicationScoped
public class Readiness {
    private final DatabasePulse database;
    private volatile boolean started;

    @Inject
    Readiness(DatabasePulse database) {
        this.database = database;
    }

    public boolean isReady() {
        return started && database.beats();
    }

    void started() {
        started = true;
    }

    void stopping() {
        started = false;
    }
}
