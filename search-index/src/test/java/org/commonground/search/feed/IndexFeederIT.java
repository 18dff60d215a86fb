package org.commonground.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.Documents;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.lessons.SameLessons;
import org.commonground.outbox.Outbox;
import org.commonground.outbox.OutboxEntry;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.Publications;
import org.commonground.publications.Release;
import org.commonground.search.IndexChange;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.lucene.LuceneSearchEngine;
import org.commonground.seminars.Seminars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The feeder and publications that cannot be read, as after a change of the database by hand. */
@OnBothDatabases
class IndexFeederIT {
    private static final Instant NOON = Instant.parse("2006-04-04T12:00:00Z");

    private static final String NO_JSON = "{";

    private final TestDatabase database;
    private LuceneSearchEngine engine;
    private IndexFeeder feeder;

    @TempDir private Path folder;

    IndexFeederIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        engine = LuceneSearchEngine.open(folder);
        feeder =
                new IndexFeeder(
                        new TestOutbox(),
                        new IndexSources(new TestMapping(), new TestProgramme()),
                        engine);
    }

    @AfterEach
    void stop() {
        feeder.stop();
        engine.close();
    }

    @Test
    void onePublicationThatCannotBeReadHoldsUpNoOtherAndIsFoundOnceItCan()
            throws InterruptedException {
        long first = promised("Candles");
        long broken = promised("Lanterns");
        long last = promised("Torches");
        String body = body(broken);
        setBody(broken, NO_JSON);

        feeder.start();

        awaitFound("Candles", "Torches");
        OutboxEntry left = onlyOneLeft(first, broken, last);
        assertThat(left.attempts()).isPositive();
        setBody(broken, body);
        feeder.wake();
        awaitFound("Candles", "Lanterns", "Torches");
    }

    @Test
    void aRebuildLeavesOutWhatCannotBeReadAndComesToItsEnd() throws InterruptedException {
        publication("Candles");
        setBody(publication("Lanterns"), NO_JSON);
        publication("Torches");

        feeder.start();

        awaitFound("Candles", "Torches");
        assertThat(engine.state().needsRebuild()).isFalse();
    }

    private OutboxEntry onlyOneLeft(long... subjects) throws InterruptedException {
        List<OutboxEntry> waiting = waiting();
        while (waiting.size() > 1 || waiting.getFirst().attempts() == 0) {
            Thread.sleep(20);
            waiting = waiting();
        }
        assertThat(waiting).extracting(OutboxEntry::subject).containsExactly(subjects[1]);
        return waiting.getFirst();
    }

    private List<OutboxEntry> waiting() {
        return new TestOutbox().waiting(IndexOutbox.TOPIC, 10);
    }

    private void awaitFound(String... titles) throws InterruptedException {
        long last = System.nanoTime() + 30_000_000_000L;
        while (!Set.copyOf(found()).equals(Set.of(titles)) && System.nanoTime() < last) {
            Thread.sleep(20);
        }
        assertThat(found()).containsExactlyInAnyOrder(titles);
    }

    private List<String> found() {
        return engine.search(SearchRequest.of("")).results().stream()
                .map(SearchResult::title)
                .toList();
    }

    private long promised(String title) {
        long id = publication(title);
        database.inTransaction(
                entities ->
                        new Outbox(entities, Clock.fixed(NOON, ZoneOffset.UTC))
                                .add(IndexOutbox.TOPIC, id));
        return id;
    }

    private long publication(String title) {
        return database.fromTransaction(
                entities -> {
                    Publication publication = new Publication(Kind.INFORMATION_PACK, NOON);
                    new Publications(entities).add(publication);
                    publication.save(
                            new PublicationDraft(
                                    title,
                                    new InformationPack("Made by hand", "", "", List.of()),
                                    Set.of(),
                                    List.of(),
                                    "",
                                    2006,
                                    null,
                                    "",
                                    ""),
                            List.of(),
                            "the editor",
                            NOON);
                    publication.publish(
                            new Release(1, NOON, "the editor", Release.Change.FIRST, ""),
                            List.of());
                    return publication.id();
                });
    }

    private String body(long publication) {
        return database.fromTransaction(
                entities ->
                        (String)
                                entities.createNativeQuery(
                                                "select body from publication_version where"
                                                        + " publication_id = :id",
                                                String.class)
                                        .setParameter("id", publication)
                                        .getSingleResult());
    }

    private void setBody(long publication, String json) {
        database.inTransaction(
                entities ->
                        entities.createNativeQuery(
                                        "update publication_version set body = :json where"
                                                + " publication_id = :id")
                                .setParameter("json", json)
                                .setParameter("id", publication)
                                .executeUpdate());
    }

    /** Each call in a transaction of its own, as the container makes it. */
    private final class TestOutbox extends Outbox {
        TestOutbox() {
            super(null, Clock.fixed(NOON, ZoneOffset.UTC));
        }

        @Override
        public List<OutboxEntry> waiting(String topic, int limit) {
            return from(outbox -> outbox.waiting(topic, limit));
        }

        @Override
        public void done(Collection<Long> ids) {
            from(
                    outbox -> {
                        outbox.done(ids);
                        return true;
                    });
        }

        @Override
        public void failed(long id, String problem) {
            from(
                    outbox -> {
                        outbox.failed(id, problem);
                        return true;
                    });
        }

        private <T> T from(Function<Outbox, T> work) {
            return database.fromTransaction(
                    entities ->
                            work.apply(new Outbox(entities, Clock.fixed(NOON, ZoneOffset.UTC))));
        }
    }

    /** Likewise. */
    private final class TestMapping extends PublicationMapping {
        TestMapping() {
            super(null, null, null);
        }

        @Override
        public List<Long> published() {
            return from(PublicationMapping::published);
        }

        @Override
        public IndexChange change(long publication) {
            return from(mapping -> mapping.change(publication));
        }

        private <T> T from(Function<PublicationMapping, T> work) {
            return database.fromTransaction(
                    entities ->
                            work.apply(
                                    new PublicationMapping(
                                            new Publications(entities),
                                            new Documents(entities, new RecordedEvents<>()),
                                            new SameLessons(entities))));
        }
    }

    /** Likewise. */
    private final class TestProgramme extends ProgrammeMapping {
        TestProgramme() {
            super(null);
        }

        @Override
        List<Long> published() {
            return database.fromTransaction(
                    entities -> new ProgrammeMapping(new Seminars(entities)).published());
        }

        @Override
        IndexChange change(long seminar) {
            return database.fromTransaction(
                    entities -> new ProgrammeMapping(new Seminars(entities)).change(seminar));
        }
    }
}
