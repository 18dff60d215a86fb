package org.commonground.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Writes and reads the trail. */
@ApplicationScoped
public class AuditTrail {
    private final EntityManager entities;
    private final Clock clock;
    private final Actor actor;

    @Inject
    public AuditTrail(EntityManager entities, Clock clock, Actor actor) {
        this.entities = entities;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Adds a line in the caller's transaction, or in one of its own when there is none.
     *
     * @param action what was done, in the past tense: {@code published}
     * @param object what it was done to: {@code publication 12}
     * @param detail anything else worth keeping, never a password, token or personal answer
     */
    @Transactional
    public void record(String action, String object, @Nullable String detail) {
        entities.persist(
                new AuditEntry(
                        clock.instant(), actor.name(), actor.address(), action, object, detail));
    }

    /** What was done to one thing, newest first. */
    @Transactional
    public List<AuditEntry> of(String object, int limit) {
        return entities.createQuery(
                        "from AuditEntry where object = :object order by id desc", AuditEntry.class)
                .setParameter("object", object)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was done last, newest first. */
    @Transactional
    public List<AuditEntry> latest(int offset, int limit) {
        return find(AuditQuestion.ANYTHING, offset, limit);
    }

    /** What fits, newest first. */
    @Transactional
    public List<AuditEntry> find(AuditQuestion question, int offset, int limit) {
        return asked("from AuditEntry", question, " order by id desc", AuditEntry.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many {@link #find} finds without a limit. */
    @Transactional
    public long count(AuditQuestion question) {
        return asked("select count(*) from AuditEntry", question, "", Long.class).getSingleResult();
    }

    /** Everything that was ever done, each once, by name. */
    @Transactional
    public List<String> actions() {
        return entities.createQuery(
                        "select distinct action from AuditEntry order by action", String.class)
                .getResultList();
    }

    private <T> TypedQuery<T> asked(
            String what, AuditQuestion question, String order, Class<T> type) {
        Map<String, Object> conditions = question.conditions();
        String where =
                conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        TypedQuery<T> query = entities.createQuery(what + where + order, type);
        conditions.forEach(
                (condition, value) ->
                        query.setParameter(condition.replaceAll("(?s).*:(\\w+).*", "$1"), value));
        return query;
    }
}
