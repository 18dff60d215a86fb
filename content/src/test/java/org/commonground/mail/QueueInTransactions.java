package org.commonground.mail;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.TestDatabase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does by hand what the container's interceptor does: each call in a transaction of its own. */
class QueueInTransactions extends MailQueue {
    private final TestDatabase database;
    private final Clock clock;

    QueueInTransactions(TestDatabase database, Clock clock) {
        super(null, clock);
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Long> due(int limit) {
        return from(queue -> queue.due(limit));
    }

    @Override
    public Optional<Mail> claim(long id, String worker) {
        return from(queue -> queue.claim(id, worker));
    }

    @Override
    public void sent(long id, String worker) {
        with(queue -> queue.sent(id, worker));
    }

    @Override
    public void failed(long id, String worker, String problem) {
        with(queue -> queue.failed(id, worker, problem));
    }

    @Override
    public void later(long id, String worker, Duration after, String problem) {
        with(queue -> queue.later(id, worker, after, problem));
    }

    <T> T fromTransaction(Function<EntityManager, T> work) {
        return database.fromTransaction(work);
    }

    private <T> T from(Function<MailQueue, T> work) {
        return database.fromTransaction(entities -> work.apply(new MailQueue(entities, clock)));
    }

    private void with(Consumer<MailQueue> work) {
        database.inTransaction(entities -> work.accept(new MailQueue(entities, clock)));
    }
}
