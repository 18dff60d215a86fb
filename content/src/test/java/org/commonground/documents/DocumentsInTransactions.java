package org.commonground.documents;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.TestDatabase;

import java.util.Optional;
import java.util.function.Function;

/**
 * Does by hand what the container's interceptor does when a file is uploaded: each call in a
 * transaction of its own.
 */
final class DocumentsInTransactions extends Documents {
    private final TestDatabase database;
    private final Event<DocumentEvent> events;

    DocumentsInTransactions(TestDatabase database, Event<DocumentEvent> events) {
        super(null, events);
        this.database = database;
        this.events = events;
    }

    @Override
    public Optional<Document> withFile(FileKey key) {
        return with(documents -> documents.withFile(key));
    }

    @Override
    Document add(Document document) {
        return with(documents -> documents.add(document));
    }

    private <T> T with(Function<Documents, T> work) {
        return database.fromTransaction(
                (EntityManager entities) -> work.apply(new Documents(entities, events)));
    }
}
