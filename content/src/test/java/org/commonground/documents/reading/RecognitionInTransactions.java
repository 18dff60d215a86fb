package org.commonground.documents.reading;

import org.commonground.documents.DocumentEvent;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;

import java.util.Map;
import java.util.Optional;

/** The desk for scanned pages as the container gives it: each call in a transaction of its own. */
final class RecognitionInTransactions extends RecognitionDesk {
    private final TestDatabase database;
    private final RecordedEvents<DocumentEvent> events;

    @SuppressWarnings("NullAway") // each call brings its own entity manager
    RecognitionInTransactions(TestDatabase database, RecordedEvents<DocumentEvent> events) {
        super(null, events);
        this.database = database;
        this.events = events;
    }

    @Override
    public Optional<Task> take() {
        return database.fromTransaction(entities -> new RecognitionDesk(entities, events).take());
    }

    @Override
    public void hand(Task task, Map<Integer, String> texts) {
        database.fromTransaction(
                entities -> {
                    new RecognitionDesk(entities, events).hand(task, texts);
                    return true;
                });
    }
}
