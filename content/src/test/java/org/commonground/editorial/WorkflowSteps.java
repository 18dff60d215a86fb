package org.commonground.editorial;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.documents.Documents;
import org.commonground.kernel.PortalMode;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.lessons.Lessons;
import org.commonground.people.People;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.Publications;
import org.commonground.settings.Settings;
import org.commonground.taxonomy.Terms;

import java.time.Clock;

/** The workflow and the schedule as one person takes their steps in one transaction. */
record WorkflowSteps(EditorialWorkflow workflow, ReleaseSchedule schedule) {
    static WorkflowSteps of(
            EntityManager entities,
            String mode,
            Event<PublicationEvent> events,
            Actor actor,
            Clock clock) {
        Publications publications = new Publications(entities);
        Terms terms = new Terms(entities);
        Settings settings =
                new Settings(
                        entities,
                        new PortalMode(mode),
                        new AuditTrail(entities, clock, actor),
                        actor,
                        clock);
        SecondPairOfEyes second = new SecondPairOfEyes(settings, new People(entities), actor);
        Releasing releasing = new Releasing(terms, events, actor, clock);
        Drafting drafting =
                new Drafting(
                        publications,
                        terms,
                        new Documents(entities, new RecordedEvents<>()),
                        new Lessons(entities, publications),
                        events,
                        actor,
                        clock);
        return new WorkflowSteps(
                new EditorialWorkflow(
                        publications, drafting, releasing, second, events, actor, clock),
                new ReleaseSchedule(publications, releasing, second, events, actor, clock));
    }
}
