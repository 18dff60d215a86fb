package org.commonground.editorial;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.Publications;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** A production portal with two editors, Anna and Bert, and a clock that can be put forward. */
final class EditorialRoom {
    static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");
    static final String ANNA = "anna@council.example";
    static final String BERT = "bert@council.example";

    final RecordedEvents<PublicationEvent> events = new RecordedEvents<>();

    private final TestDatabase database;
    private Instant now = NOON;

    EditorialRoom(TestDatabase database) {
        this.database = database;
        database.clear();
        database.inTransaction(
                entities -> {
                    add(entities, 1, ANNA, "Cohesion officer");
                    add(entities, 2, BERT, "Library lead");
                });
    }

    private static void add(EntityManager entities, long id, String name, String post) {
        entities.createNativeQuery(
                        "insert into person (sign_in_name, display_name, enabled, session_epoch,"
                                + " created_at) values (?1, ?2, true, 0, current_timestamp)")
                .setParameter(1, name)
                .setParameter(2, post)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into person_role (person_id, role) values (?1, 'editor')")
                .setParameter(1, id)
                .executeUpdate();
    }

    void itIs(Instant time) {
        now = time;
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** One step of one person; what it gives is read whole. */
    <T> T as(String person, Function<EditorialWorkflow, T> step) {
        return database.fromTransaction(entities -> step.apply(steps(entities, person).workflow()));
    }

    /** The same for what is settled to happen at a time. */
    <T> T schedule(String person, Function<ReleaseSchedule, T> step) {
        return database.fromTransaction(entities -> step.apply(steps(entities, person).schedule()));
    }

    long started(String person, String title) {
        return as(
                        person,
                        desk ->
                                desk.start(
                                        Kind.INFORMATION_PACK,
                                        PublicationDraft.of(title, saying(title + " in short."))))
                .id();
    }

    void saved(String person, long id, PublicationDraft draft) {
        int revision = read(id).revision();
        as(person, desk -> desk.save(id, revision, draft));
    }

    static InformationPack saying(String summary) {
        return new InformationPack(summary, "", "", List.of());
    }

    Publication read(long id) {
        return publications(all -> all.get(id));
    }

    <T> T publications(Function<Publications, T> question) {
        return database.fromTransaction(entities -> question.apply(new Publications(entities)));
    }

    /** What the job does when its turn comes. */
    void timeComes() {
        List<Long> due = publications(all -> all.due(now));
        due.forEach(
                id ->
                        schedule(
                                Actor.PORTAL,
                                plan -> {
                                    plan.publishDue(id);
                                    return id;
                                }));
    }

    private WorkflowSteps steps(EntityManager entities, String person) {
        Actor actor = new Actor();
        actor.is(person, null);
        return WorkflowSteps.of(entities, "production", events, actor, clock());
    }
}
