package org.commonground.lessons;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.BodyJson;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.Publications;
import org.commonground.publications.Release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes and publishes as the workflow does, one transaction a step. */
final class LessonDesk {
    private static final Instant NOON = Instant.parse("2006-04-04T09:34:40Z");

    private final TestDatabase database;
    private final RecordedEvents<LessonEvent> events = new RecordedEvents<>();
    private int known;

    LessonDesk(TestDatabase database) {
        this.database = database;
    }

    void clear() {
        database.clear();
    }

    long write(Kind kind, String title, LearningPoint... points) {
        return database.fromTransaction(
                entities -> {
                    Publication publication =
                            new Publications(entities).add(new Publication(kind, NOON));
                    save(entities, publication, title, points);
                    return publication.id();
                });
    }

    void rewrite(long id, LearningPoint... points) {
        database.inTransaction(
                entities -> {
                    Publication publication = new Publications(entities).get(id);
                    save(entities, publication, publication.latest().title(), points);
                });
    }

    private static void save(
            EntityManager entities, Publication publication, String title, LearningPoint... said) {
        PublicationBody body =
                BodyJson.read(publication.kind(), "{\"summary\":\"Short\"}")
                        .withLearningPoints(List.of(said));
        publication.save(
                PublicationDraft.of(title, lessons(entities).identified(publication, body)),
                List.of(),
                "the editor",
                NOON);
    }

    /** Writes and publishes with one learning point; the lesson's number. */
    long publish(Kind kind, String title, LearningPoint point) {
        long id = write(kind, title, point);
        publish(id);
        return latest(id).getFirst().id();
    }

    void publish(long id) {
        database.inTransaction(
                entities -> {
                    Publication publication = new Publications(entities).get(id);
                    publication.publish(
                            new Release(
                                    publication.latest().number(),
                                    NOON,
                                    "the editor",
                                    Release.Change.FIRST,
                                    ""),
                            publication.terms());
                    publishing(entities)
                            .onEvent(
                                    new PublicationEvent.Published(
                                            id, publication.latest().number()));
                });
    }

    void withdraw(long id, String because) {
        database.inTransaction(
                entities -> {
                    new Publications(entities).get(id).withdraw(because, null, NOON);
                    publishing(entities).onEvent(new PublicationEvent.Withdrawn(id, because));
                });
    }

    List<LearningPoint> latest(long id) {
        return database.fromTransaction(
                entities -> new Publications(entities).get(id).latest().body().learningPoints());
    }

    PublishedLesson published(long lesson) {
        return database.fromTransaction(entities -> lessons(entities).published(lesson));
    }

    long publicationOf(long lesson) {
        return database.fromTransaction(
                entities -> lessons(entities).find(lesson).orElseThrow().publicationId());
    }

    Sightings sightings(long lesson) {
        return database.fromTransaction(entities -> new SameLessons(entities).sightings(lesson));
    }

    Map<Long, Sightings> sightings(List<Long> lessons) {
        return database.fromTransaction(entities -> new SameLessons(entities).sightings(lessons));
    }

    /** The publications that were told since the last time. */
    Set<Long> recounted() {
        Set<Long> told =
                events.fired().stream()
                        .skip(known)
                        .map(LessonEvent.Recounted.class::cast)
                        .map(LessonEvent.Recounted::publication)
                        .collect(Collectors.toCollection(TreeSet::new));
        known = events.fired().size();
        return told;
    }

    private LessonPublishing publishing(EntityManager entities) {
        return new LessonPublishing(
                lessons(entities), new SameLessons(entities), new Publications(entities), events);
    }

    private static Lessons lessons(EntityManager entities) {
        return new Lessons(entities, new Publications(entities));
    }
}
