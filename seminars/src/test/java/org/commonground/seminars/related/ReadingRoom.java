package org.commonground.seminars.related;

import jakarta.persistence.EntityManager;

import org.commonground.editorial.DemoWorkflow;
import org.commonground.editorial.contributions.Contributions;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.lessons.Lesson;
import org.commonground.lessons.Lessons;
import org.commonground.lessons.PublishedLesson;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.Publications;
import org.commonground.seminars.SeminarRoom;
import org.commonground.seminars.Seminars;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Vocabulary;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The package put together by hand beside an organiser's room, and a library to read in. */
final class ReadingRoom {
    final SeminarRoom room;

    private final TestDatabase database;
    private Clock clock = Clock.fixed(SeminarRoom.NOON, ZoneOffset.UTC);

    ReadingRoom(TestDatabase database) {
        this.database = database;
        this.room = new SeminarRoom(database);
    }

    void itIs(Instant time) {
        clock = Clock.fixed(time, ZoneOffset.UTC);
        room.itIs(time);
    }

    /** Some themes that publications and seminars can bear. */
    void themes(String... slugs) {
        database.inTransaction(
                entities ->
                        Stream.of(slugs)
                                .forEach(
                                        slug ->
                                                entities.persist(
                                                        new Term(
                                                                Vocabulary.THEME,
                                                                slug,
                                                                slug,
                                                                null,
                                                                List.of()))));
    }

    /** One that readers see, with two lessons. */
    long published(String title, String... themes) {
        return database.fromTransaction(
                entities -> {
                    var workflow = DemoWorkflow.on(entities, clock);
                    long id = workflow.start(Kind.INFORMATION_PACK, draft(title, themes)).id();
                    workflow.publish(id);
                    // As the observer of what is published does.
                    entities.createQuery(
                                    "update Lesson set standing = PUBLISHED where publicationId ="
                                            + " :id")
                            .setParameter("id", id)
                            .executeUpdate();
                    return id;
                });
    }

    /** The numbers of a publication's lessons, in their order. */
    List<Long> lessons(long publication) {
        return database.fromTransaction(
                entities ->
                        new Lessons(entities, new Publications(entities))
                                .of(publication).stream().map(Lesson::id).toList());
    }

    /** As if an editor had taken the lesson from what somebody learnt at the seminar. */
    void learn(long seminar, long lesson) {
        database.inTransaction(
                entities ->
                        entities.createNativeQuery(
                                        """
                                        insert into contribution (source, offer_key, credit_title, credit_address,
                                            organisation, statement, advice, state, offered_at, lesson_id, decided_by, decided_at)
                                        values (:source, :source, 'A day', '/seminars/1', '', 'Listen', '', 'TAKEN', :at,
                                            :lesson, 'the editor', :at)
                                        """)
                                .setParameter("source", "seminar " + seminar)
                                .setParameter("lesson", lesson)
                                .setParameter("at", SeminarRoom.NOON)
                                .executeUpdate());
    }

    List<RelatedSeminar> seminars(Function<RelatedSeminars, List<RelatedSeminar>> question) {
        return database.fromTransaction(entities -> question.apply(related(entities)));
    }

    List<Publication> publicationsFor(long seminar) {
        return database.fromTransaction(
                entities -> works(entities).publications(new Seminars(entities).get(seminar)));
    }

    List<PublishedLesson> lessonsFor(long seminar) {
        return database.fromTransaction(
                entities -> works(entities).lessons(new Seminars(entities).get(seminar)));
    }

    List<PublishedLesson> learntAt(long seminar) {
        return database.fromTransaction(
                entities -> works(entities).learntAt(new Seminars(entities).get(seminar)));
    }

    private RelatedWorks works(EntityManager entities) {
        Publications publications = new Publications(entities);
        return new RelatedWorks(
                entities, publications, new Lessons(entities, publications), learnt(entities));
    }

    private RelatedSeminars related(EntityManager entities) {
        Publications publications = new Publications(entities);
        return new RelatedSeminars(
                entities,
                new Seminars(entities),
                new Topics(publications, new Lessons(entities, publications)),
                learnt(entities),
                clock);
    }

    private LearntThere learnt(EntityManager entities) {
        Publications publications = new Publications(entities);
        return new LearntThere(
                new Contributions(entities, clock),
                new Lessons(entities, publications),
                publications);
    }

    private static PublicationDraft draft(String title, String... themes) {
        return new PublicationDraft(
                title,
                new InformationPack(
                        "What it says.",
                        "",
                        "",
                        List.of(point("Listen first"), point("Eat together"))),
                terms(themes),
                List.of(),
                "team@council.example",
                2006,
                null,
                "",
                "");
    }

    private static LearningPoint point(String statement) {
        return LearningPoint.of(statement, null, "", "", "", false);
    }

    private static Set<TermName> terms(String... themes) {
        return Stream.of(themes)
                .map(slug -> new TermName(Vocabulary.THEME, slug))
                .collect(Collectors.toSet());
    }
}
