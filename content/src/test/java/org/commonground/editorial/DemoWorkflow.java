package org.commonground.editorial;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.documents.Documents;
import org.commonground.kernel.PortalMode;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.lessons.Lessons;
import org.commonground.people.People;
import org.commonground.publications.Publications;
import org.commonground.settings.Settings;
import org.commonground.taxonomy.Terms;

import java.time.Clock;

/** The workflow of a demo portal, for tests of what stands on it; nobody hears its events. */
public final class DemoWorkflow {
    private DemoWorkflow() {}

    public static EditorialWorkflow on(EntityManager entities, Clock clock) {
        Actor actor = new Actor();
        return new EditorialWorkflow(
                new Publications(entities),
                new Terms(entities),
                new Documents(entities, new RecordedEvents<>()),
                new Lessons(entities, new Publications(entities)),
                new SecondPairOfEyes(
                        new Settings(
                                entities,
                                new PortalMode("demo"),
                                new AuditTrail(entities, clock, actor),
                                actor,
                                clock),
                        new People(entities),
                        actor),
                new RecordedEvents<>(),
                actor,
                clock);
    }
}
