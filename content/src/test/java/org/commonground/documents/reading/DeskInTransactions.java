package org.commonground.documents.reading;

import jakarta.enterprise.event.Event;

import org.commonground.documents.DocumentEvent;
import org.commonground.documents.FileKey;
import org.commonground.kernel.database.TestDatabase;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Does by hand what the container's interceptor does: each call in a transaction of its own. */
final class DeskInTransactions extends ReadingDesk {
    private final TestDatabase database;
    private final Event<DocumentEvent> events;

    DeskInTransactions(TestDatabase database, Event<DocumentEvent> events) {
        super(null, events, Clock.systemUTC());
        this.database = database;
        this.events = events;
    }

    @Override
    public Optional<Task> take() {
        return with(ReadingDesk::take);
    }

    @Override
    public Optional<Task> takeForPicture() {
        return with(ReadingDesk::takeForPicture);
    }

    @Override
    public int putAllBack() {
        return this.<Integer>with(ReadingDesk::putAllBack);
    }

    @Override
    public void putBack(long id) {
        with(
                desk -> {
                    desk.putBack(id);
                    return true;
                });
    }

    @Override
    public void hand(long id, Reading reading) {
        with(
                desk -> {
                    desk.hand(id, reading);
                    return true;
                });
    }

    @Override
    public void handPicture(long id, FileKey picture) {
        with(
                desk -> {
                    desk.handPicture(id, picture);
                    return true;
                });
    }

    private <T> T with(Function<ReadingDesk, T> work) {
        return database.fromTransaction(
                entities -> work.apply(new ReadingDesk(entities, events, Clock.systemUTC())));
    }
}
