package org.commonground.seminars;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.taxonomy.Terms;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** An organiser's room: the package put together by hand, and a clock that can be put forward. */
public final class SeminarRoom {
    public static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");
    static final String OLA = "ola@council.example";

    private final TestDatabase database;
    private final RecordedEvents<SeminarEvent> events = new RecordedEvents<>();
    private Instant now = NOON;

    public SeminarRoom(TestDatabase database) {
        this.database = database;
        database.clear();
    }

    public void itIs(Instant time) {
        now = time;
    }

    /** One step at the desk; what it gives is read whole. */
    public <T> T desk(Function<SeminarDesk, T> step) {
        return database.fromTransaction(entities -> step.apply(desk(entities)));
    }

    <T> T seminars(Function<Seminars, T> question) {
        return database.fromTransaction(entities -> question.apply(new Seminars(entities)));
    }

    public long planned(SeminarPlan plan) {
        return desk(desk -> desk.plan(plan)).id();
    }

    public long published(SeminarPlan plan) {
        long id = planned(plan);
        desk(desk -> desk.publish(id));
        return id;
    }

    public Seminar read(long id) {
        return seminars(all -> all.get(id));
    }

    List<SeminarEvent> fired() {
        return events.fired();
    }

    private SeminarDesk desk(EntityManager entities) {
        Actor actor = new Actor();
        actor.is(OLA, null);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        SeminarAudit audit = new SeminarAudit(new AuditTrail(entities, clock, actor));
        return new SeminarDesk(
                new Seminars(entities),
                new Terms(entities),
                CheckedPlans.on(entities, clock),
                new RecordedEvents<>(
                        event -> {
                            events.fire(event);
                            audit.onEvent(event);
                        }),
                actor,
                clock);
    }
}
