package org.commonground.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The work that is waiting, by topic. */
@ApplicationScoped
public class Outbox {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Outbox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Promises work within the caller's transaction: it is there if and only if that transaction
     * commits.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String topic, long subject) {
        entities.persist(new OutboxEntry(topic, subject, clock.instant()));
    }

    /**
     * The oldest waiting entries of a topic, at most {@code limit}; those that were tried in vain
     * come last, so that they hold up nothing.
     */
    @Transactional
    public List<OutboxEntry> waiting(String topic, int limit) {
        return entities.createQuery(
                        "from OutboxEntry where topic = :topic order by attempts, id",
                        OutboxEntry.class)
                .setParameter("topic", topic)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of the subjects about which something of the topic is waiting. */
    @Transactional
    public Set<Long> waitingAmong(String topic, Collection<Long> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        entities.createQuery(
                                        "select distinct subject from OutboxEntry where topic ="
                                                + " :topic and subject in :subjects",
                                        Long.class)
                                .setParameter("topic", topic)
                                .setParameter("subjects", subjects)
                                .getResultList());
    }

    @Transactional
    public long count(String topic) {
        return entities.createQuery(
                        "select count(*) from OutboxEntry where topic = :topic", Long.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }

    /** All topics with something waiting, by name. */
    @Transactional
    public List<OutboxTopic> topics() {
        return entities.createQuery(
                        "select new org.commonground.outbox.OutboxTopic(topic, count(*),"
                            + " min(createdAt), sum(case when attempts > 0 then 1L else 0L end))"
                            + " from OutboxEntry group by topic order by topic",
                        OutboxTopic.class)
                .getResultList();
    }

    /** Of all topics, what was tried in vain, most often first. */
    @Transactional
    public List<OutboxEntry> triedInVain(int limit) {
        return entities.createQuery(
                        "from OutboxEntry where attempts > 0 order by attempts desc, id",
                        OutboxEntry.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Forgets work that is done. */
    @Transactional
    public void done(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            entities.createQuery("delete from OutboxEntry where id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** Keeps work that went wrong, with the reason, for the next try. */
    @Transactional
    public void failed(long id, String problem) {
        OutboxEntry entry = entities.find(OutboxEntry.class, id);
        if (entry != null) {
            entry.failed(problem);
        }
    }
}
