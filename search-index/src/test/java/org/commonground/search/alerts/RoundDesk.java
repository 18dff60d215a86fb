package org.commonground.search.alerts;

import jakarta.persistence.EntityManager;

import org.commonground.alerts.AlertOffice;
import org.commonground.documents.Documents;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.lessons.SameLessons;
import org.commonground.mail.Mail;
import org.commonground.mail.PostOffice;
import org.commonground.outbox.Outbox;
import org.commonground.publications.Publications;
import org.commonground.search.FacetName;
import org.commonground.search.ResultDetail;
import org.commonground.search.Shelf;
import org.commonground.search.feed.IndexFeeder;
import org.commonground.search.feed.IndexSources;
import org.commonground.search.feed.ProgrammeMapping;
import org.commonground.search.feed.PublicationMapping;
import org.commonground.search.feed.TodaysNames;
import org.commonground.search.lucene.LuceneSearchEngine;
import org.commonground.seminars.SeminarEvent;
import org.commonground.seminars.Seminars;
import org.commonground.taxonomy.TermDescription;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;
import org.commonground.taxonomy.VocabularyDesk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Rounds put together by hand, on one database, with an index and a clock of their own. */
final class RoundDesk implements AutoCloseable {
    static final String READER = "reader@oldham.example";

    final AlertOffice office;
    private final TestDatabase database;
    private final LuceneSearchEngine engine;

    RoundDesk(TestDatabase database, Path folder) {
        this.database = database;
        database.clear();
        office = new AlertOffice(database, folder);
        engine = LuceneSearchEngine.open(folder.resolve("index"));
        engine.beginRebuild().finish();
        at("2006-04-21T12:00:00Z");
    }

    @Override
    public void close() {
        engine.close();
    }

    void at(String time) {
        office.clock.itIs(Instant.parse(time));
    }

    long publish(String title, String summary, String... places) {
        long id = office.publish();
        index(
                Shelf.publication(id, title)
                        .at(office.clock.instant())
                        .under(FacetName.PLACE, places)
                        .summary(summary));
        return id;
    }

    void index(Shelf shelf) {
        engine.apply(List.of(shelf.replace()));
    }

    /** A seminar that readers see from now on. */
    void announce(long seminar, String title, Instant ends, boolean cancelled) {
        database.inTransaction(
                entities ->
                        new NewSeminars(office.editions(entities))
                                .note(new SeminarEvent.Published(seminar)));
        engine.apply(
                List.of(
                        Shelf.seminar(
                                title,
                                office.clock.instant(),
                                new ResultDetail.OfSeminar(
                                        seminar,
                                        "Friday 5 May 2006",
                                        "Town Hall",
                                        ends,
                                        cancelled))));
    }

    /** A place that is in use. */
    long place(String label) {
        return database.fromTransaction(
                entities ->
                        desk(entities)
                                .add(
                                        Vocabulary.PLACE,
                                        new TermDescription(label, null, List.of(), null))
                                .id());
    }

    void vocabularies(Consumer<VocabularyDesk> work) {
        database.inTransaction(entities -> work.accept(desk(entities)));
    }

    private VocabularyDesk desk(EntityManager entities) {
        return new VocabularyDesk(new Terms(entities), new RecordedEvents<>(), office.clock);
    }

    void round() {
        database.inTransaction(
                entities ->
                        new AlertRound(
                                        office.editions(entities),
                                        office.due(entities),
                                        engine,
                                        new IndexFeeder(
                                                new Outbox(entities, office.clock),
                                                new IndexSources(
                                                        new PublicationMapping(
                                                                new Publications(entities),
                                                                new Documents(
                                                                        entities,
                                                                        new RecordedEvents<>()),
                                                                new SameLessons(entities)),
                                                        new ProgrammeMapping(
                                                                new Seminars(entities))),
                                                engine),
                                        new NewsDesk(
                                                new TodaysNames(engine, new Terms(entities)),
                                                engine,
                                                office.clock),
                                        new AlertMail(PostOffice.PORTAL, office.keys()))
                                .run());
    }

    /** A round is one transaction here, which may lose against the other; the next one goes on. */
    void roundUntilDone() {
        for (int tries = 0; tries < 5; tries++) {
            try {
                round();
                return;
            } catch (RuntimeException lost) {
                // Tried again, as a job is.
            }
        }
    }

    List<Mail> alerts() {
        return office.mails().stream().filter(mail -> mail.topic().equals("search-alert")).toList();
    }

    /** Titles in all mails. */
    List<String> told() {
        return alerts().stream()
                .filter(mail -> mail.recipient().equals(READER))
                .flatMap(mail -> mail.text().lines())
                .filter(line -> line.endsWith(" (Case study)"))
                .map(line -> line.replace(" (Case study)", ""))
                .toList();
    }
}
