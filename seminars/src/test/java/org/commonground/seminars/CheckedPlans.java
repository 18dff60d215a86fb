package org.commonground.seminars;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.documents.Documents;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.lessons.Lessons;
import org.commonground.publications.Publications;
import org.commonground.seminars.portraits.Portraits;

import java.time.Clock;

/** What checks plans, put together by hand. */
public final class CheckedPlans {
    private CheckedPlans() {}

    public static PlanCheck on(EntityManager entities, Clock clock) {
        return new PlanCheck(
                readings(entities),
                new Portraits(entities, new InMemoryFileStore(), new Actor(), clock));
    }

    static ReadingList readings(EntityManager entities) {
        Publications publications = new Publications(entities);
        return new ReadingList(
                publications,
                new Lessons(entities, publications),
                new Documents(entities, new RecordedEvents<>()));
    }
}
