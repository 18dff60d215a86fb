package org.commonground.editorial;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.kernel.database.RecordedEvents;

import java.time.Clock;

/** The workflow of a demo portal, for tests of what stands on it; nobody hears its events. */
public final class DemoWorkflow {
    private DemoWorkflow() {}

    public static EditorialWorkflow on(EntityManager entities, Clock clock) {
        return WorkflowSteps.of(entities, "demo", new RecordedEvents<>(), new Actor(), clock)
                .workflow();
    }
}
