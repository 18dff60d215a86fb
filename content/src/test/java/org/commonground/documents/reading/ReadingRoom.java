package org.commonground.documents.reading;

import jakarta.persistence.EntityManager;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentEvent;
import org.commonground.documents.DocumentFile;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.documents.DownloadTimes;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.documents.SamplePdf;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** A queue that reads what is uploaded, over files in memory; it starts when a test says so. */
final class ReadingRoom {
    private final TestDatabase database;
    private final InMemoryFileStore store = new InMemoryFileStore();
    final RecordedEvents<DocumentEvent> events = new RecordedEvents<>();
    private @Nullable ReadingQueue queue;

    ReadingRoom(TestDatabase database) {
        this.database = database;
    }

    void close() {
        if (queue != null) {
            queue.stop();
        }
    }

    void begin(ReadingPatience patience, ReaderCommand command) {
        queue =
                new ReadingQueue(
                        new DeskInTransactions(database, events),
                        store,
                        command,
                        patience,
                        1,
                        new Recogniser(
                                new RecognitionInTransactions(database, events),
                                store,
                                Optional::empty));
        queue.start();
    }

    ReadingQueue queue() {
        return Objects.requireNonNull(queue);
    }

    long upload(SamplePdf pdf) {
        return upload(pdf.bytes());
    }

    long upload(byte[] bytes) {
        long id =
                database.<Long>fromTransaction(
                        entities -> {
                            try {
                                return library(entities)
                                        .upload(
                                                "sample.pdf",
                                                new ByteArrayInputStream(bytes),
                                                "editor")
                                        .document()
                                        .id();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        if (queue != null) {
            queue.wake();
        }
        return id;
    }

    /** Orders for the obedient child look like PDFs to the library and like orders to the child. */
    long store(String order) {
        return upload(("%PDF-order:" + order).getBytes(StandardCharsets.UTF_8));
    }

    Document settled(long id) throws InterruptedException {
        while (true) {
            Document document = database.fromTransaction(entities -> documents(entities).get(id));
            if (document.state() == DocumentState.READ
                    || document.state() == DocumentState.REFUSED) {
                return document;
            }
            Thread.sleep(20);
        }
    }

    Optional<DocumentFile> thumbnail(long id) {
        return database.fromTransaction(
                entities -> {
                    try {
                        return library(entities).thumbnail(id);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    DocumentLibrary library(EntityManager entities) {
        return new DocumentLibrary(
                store,
                documents(entities),
                new DocumentSettings(1 << 20, DownloadTimes.USUAL, "unused", 1),
                Clock.systemUTC());
    }

    Documents documents(EntityManager entities) {
        return new Documents(entities, events);
    }

    ReadingDesk desk(EntityManager entities) {
        return new ReadingDesk(entities, events, Clock.systemUTC());
    }
}
