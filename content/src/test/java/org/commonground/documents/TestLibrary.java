package org.commonground.documents;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;

/** A library on a test database, with its files in memory, at noon of one day. */
final class TestLibrary {
    static final Instant NOON = Instant.parse("2006-04-21T12:00:00Z");
    static final long LIMIT = 100_000;
    static final String EDITOR = "editor@example.org";

    private final TestDatabase database;
    private final InMemoryFileStore store = new InMemoryFileStore();
    private final RecordedEvents<DocumentEvent> events = new RecordedEvents<>();

    TestLibrary(TestDatabase database) {
        this.database = database;
    }

    InMemoryFileStore store() {
        return store;
    }

    RecordedEvents<DocumentEvent> events() {
        return events;
    }

    /** Something that may fail to read or write. */
    @FunctionalInterface
    interface Work<T> {
        T on(DocumentLibrary library) throws IOException;
    }

    /** Works with the library in one transaction. */
    <T> T with(Work<T> work) {
        return database.fromTransaction(
                entities -> {
                    try {
                        return work.on(on(documents(entities)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Works with the documents in one transaction. */
    <T> T withDocuments(Function<Documents, T> work) {
        return database.fromTransaction(entities -> work.apply(documents(entities)));
    }

    Upload upload(String name, byte[] bytes) {
        return with(library -> library.upload(name, new ByteArrayInputStream(bytes), EDITOR));
    }

    DocumentLibrary on(Documents documents) {
        return new DocumentLibrary(
                store,
                documents,
                new DocumentSettings(LIMIT, DownloadTimes.USUAL, "unused", 1),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Documents documents(EntityManager entities) {
        return new Documents(entities, events);
    }
}
