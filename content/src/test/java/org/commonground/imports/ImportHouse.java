package org.commonground.imports;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.documents.Document;
import org.commonground.documents.DocumentContents;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentOffer;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.Documents;
import org.commonground.documents.DownloadTimes;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.PageUnit;
import org.commonground.editorial.DemoWorkflow;
import org.commonground.editorial.EditorialWorkflow;
import org.commonground.kernel.PortalHome;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.Publications;
import org.commonground.taxonomy.Terms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** All that takes part in an import, on a test database, with the reading done by hand. */
final class ImportHouse {
    static final long LIMIT = 20_000_000;
    private static final Instant NOON = Instant.parse("2006-04-21T12:00:00Z");

    private final TestDatabase database;
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final InMemoryFileStore store = new InMemoryFileStore();
    private final ImportedZips zips;

    ImportHouse(TestDatabase database, Path home) {
        this.database = database;
        this.zips = new ImportedZips(new PortalHome(home.toString()), LIMIT);
    }

    Import hand(byte[] zip) {
        return with(
                entities -> {
                    try {
                        return desk(entities).hand("plans.zip", new ByteArrayInputStream(zip));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    ImportDesk desk(EntityManager entities) {
        return new ImportDesk(new Imports(entities), zips, new Actor(), clock);
    }

    /** One run of the job. */
    void work() {
        database.inTransaction(
                entities ->
                        new ImportJob(
                                        new Imports(entities),
                                        steps(entities),
                                        zips,
                                        library(entities),
                                        new OnBehalf())
                                .run());
    }

    /** As the reading process would do. */
    void read(String title) {
        database.inTransaction(
                entities ->
                        entities.createQuery("from Document where state = WAITING", Document.class)
                                .getResultList()
                                .forEach(
                                        document ->
                                                document.isRead(
                                                        new DocumentContents(
                                                                FileFormat.PDF,
                                                                PageUnit.PAGE,
                                                                1,
                                                                9,
                                                                true,
                                                                false,
                                                                new DocumentOffer(
                                                                        title, null, "en", null,
                                                                        null, null, "2005-03"),
                                                                List.of(),
                                                                null),
                                                        NOON)));
    }

    void undo(long id) {
        database.inTransaction(
                entities ->
                        new ImportUndo(
                                        new Imports(entities),
                                        new ImportUndoSteps(
                                                new Imports(entities),
                                                new Publications(entities),
                                                new AuditTrail(entities, clock, new Actor()),
                                                clock),
                                        library(entities))
                                .undo(id));
    }

    Import batch(long id) {
        return with(entities -> new Imports(entities).get(id));
    }

    List<ImportedFile> files(long id) {
        return with(entities -> new Imports(entities).files(id));
    }

    <T> T with(Function<EntityManager, T> work) {
        return database.fromTransaction(work);
    }

    EditorialWorkflow workflow(EntityManager entities) {
        return DemoWorkflow.on(entities, clock);
    }

    DocumentLibrary library(EntityManager entities) {
        return new DocumentLibrary(
                store,
                new Documents(entities, new RecordedEvents<>()),
                new DocumentSettings(LIMIT, DownloadTimes.USUAL, "unused", 1),
                clock);
    }

    private ImportSteps steps(EntityManager entities) {
        return new ImportSteps(
                new Imports(entities),
                new Documents(entities, new RecordedEvents<>()),
                library(entities),
                workflow(entities),
                new Terms(entities),
                clock);
    }
}
