package org.commonground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The mails that are due, and who has taken which.
 *
 * <p>Servers that share a database take a mail by an update that only one of them can win. What a
 * server took and did not finish, because it died, is free again when its time is over.
 */
@ApplicationScoped
class MailQueue {
    /**
     * Far longer than {@link SmtpConnection} takes for one mail with a server that is just alive.
     */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final String IS_DUE =
            "(state = WAITING and dueAt <= :now or state = SENDING and claimedUntil < :now)";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    MailQueue(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The numbers of mails to be sent now, those due longest first. */
    @Transactional
    public List<Long> due(int limit) {
        return entities.createQuery(
                        "select id from Mail where " + IS_DUE + " order by dueAt, id", Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Takes a mail for one worker; empty when it is not due any more or another was faster. */
    @Transactional
    public Optional<Mail> claim(long id, String worker) {
        Instant now = clock.instant();
        int taken =
                entities.createQuery(
                                "update Mail set state = SENDING, attempts = attempts + 1,"
                                    + " claimedBy = :worker, claimedUntil = :until where id = :id"
                                    + " and "
                                        + IS_DUE)
                        .setParameter("worker", worker)
                        .setParameter("until", now.plus(LEASE))
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate();
        return taken == 1
                ? Optional.of(entities.find(Mail.class, id)).map(Mail::whole)
                : Optional.empty();
    }

    /** The mail server has taken it over. */
    @Transactional
    public void sent(long id, String worker) {
        end(id, worker, MailState.SENT, null);
    }

    /** The mail server will never take it. */
    @Transactional
    public void failed(long id, String worker, String problem) {
        end(id, worker, MailState.FAILED, problem);
    }

    /** It is tried again after a while. */
    @Transactional
    public void later(long id, String worker, Duration after, String problem) {
        own(
                        "state = WAITING, dueAt = :due, lastProblem = :problem, claimedBy = null,"
                                + " claimedUntil = null",
                        id,
                        worker)
                .setParameter("due", clock.instant().plus(after))
                .setParameter("problem", problem)
                .executeUpdate();
    }

    private void end(long id, String worker, MailState state, @Nullable String problem) {
        own(
                        "state = :state, doneAt = :now, lastProblem = :problem, claimedBy = null,"
                                + " claimedUntil = null",
                        id,
                        worker)
                .setParameter("state", state)
                .setParameter("now", clock.instant())
                .setParameter("problem", problem)
                .executeUpdate();
    }

    /** Changes a mail only while it is still this worker's. */
    private Query own(String change, long id, String worker) {
        return entities.createQuery(
                        "update Mail set "
                                + change
                                + " where id = :id and state = SENDING and claimedBy = :worker")
                .setParameter("id", id)
                .setParameter("worker", worker);
    }
}
