package org.commonground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every mail that was promised, for the administrator. */
@ApplicationScoped
public class MailLog {
    private static final String LISTED =
            " from Mail where (:state is null or state = :state)"
                    + " and (:topic = '' or topic = :topic)"
                    + " and (:recipient = '' or lower(recipient) like :like escape '!')";

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public MailLog(EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param recipient part of the address; empty for all
     * @param topic empty for all
     */
    public record Filter(@Nullable MailState state, String recipient, String topic) {}

    /** Newest first. */
    @Transactional
    public List<Mail> listed(Filter filter, int offset, int limit) {
        return filtered(
                        "select m"
                                + LISTED.replace("from Mail", "from Mail m")
                                + " order by m.id desc",
                        Mail.class,
                        filter)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Transactional
    public long count(Filter filter) {
        return filtered("select count(*)" + LISTED, Long.class, filter).getSingleResult();
    }

    /** How many there are in each state. */
    @Transactional
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            counts.put(state, count(new Filter(state, "", "")));
        }
        return counts;
    }

    /** Those that occur, in alphabetical order. */
    @Transactional
    public List<String> topics() {
        return entities.createQuery("select distinct topic from Mail order by topic", String.class)
                .getResultList();
    }

    /**
     * @throws UnknownMail when there is none
     */
    @Transactional
    public Mail get(long id) {
        Mail mail = entities.find(Mail.class, id);
        if (mail == null) {
            throw new UnknownMail(id);
        }
        return mail.whole();
    }

    /**
     * Lets a mail that failed or was cancelled wait again, under its old {@code Message-ID}.
     *
     * @throws MailRefused when it is neither, or its text has been erased
     */
    @Transactional
    public void tryAgain(long id) {
        Mail mail = entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw new UnknownMail(id);
        }
        mail.tryAgain(clock.instant());
        audit.record("let a mail be sent again", "mail " + id, null);
    }

    /**
     * Keeps a waiting mail from being sent.
     *
     * @throws MailRefused when it is being sent, or is over
     */
    @Transactional
    public void cancel(long id) {
        int cancelled =
                entities.createQuery(
                                "update Mail set state = CANCELLED, doneAt = :now where id = :id"
                                        + " and state = WAITING")
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .executeUpdate();
        if (cancelled == 0) {
            throw MailRefused.notWaiting(get(id).state());
        }
        audit.record("cancelled a mail", "mail " + id, null);
    }

    /** Erases the bodies of mails that were over before then; how many. */
    @Transactional
    public int eraseBodies(Instant before) {
        List<Mail> old =
                entities.createQuery(
                                "from Mail where doneAt < :before and bodyErasedAt is null",
                                Mail.class)
                        .setParameter("before", before)
                        .setMaxResults(500)
                        .getResultList();
        old.forEach(mail -> mail.eraseBody(clock.instant()));
        return old.size();
    }

    /** Erases who got the mails of a topic that were over before then, and what they said. */
    @Transactional
    public void forgetRecipients(String topic, Instant before) {
        entities.createQuery(
                        "from Mail where topic = :topic and doneAt < :before and recipient <>"
                                + " :erased",
                        Mail.class)
                .setParameter("topic", topic)
                .setParameter("before", before)
                .setParameter("erased", Mail.ERASED)
                .getResultStream()
                .forEach(mail -> mail.eraseRecipient(clock.instant()));
    }

    /** How many of one topic about a thing there are in each state; states of none are left out. */
    @Transactional
    public Map<MailState, Long> counts(String topic, String about) {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        entities.createQuery(
                        "select state, count(*) from Mail where topic = :topic and about = :about"
                                + " group by state",
                        Object[].class)
                .setParameter("topic", topic)
                .setParameter("about", about)
                .getResultStream()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Erases who got the mails about a thing or a part of it, as far as they are over, and what
     * they said.
     */
    @Transactional
    public void forgetAbout(String about) {
        entities.createQuery(
                        "from Mail where (about = :about or about like :part) and doneAt is not"
                                + " null and recipient <> :erased",
                        Mail.class)
                .setParameter("about", about)
                .setParameter("part", about + " %")
                .setParameter("erased", Mail.ERASED)
                .getResultStream()
                .forEach(mail -> mail.eraseRecipient(clock.instant()));
    }

    /** Removes the lines of mails that were over before then; how many. */
    @Transactional
    public int forget(Instant before) {
        return entities.createQuery("delete from Mail where doneAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, Filter filter) {
        String recipient = filter.recipient().strip().toLowerCase(Locale.ROOT);
        return entities.createQuery(query, type)
                .setParameter("state", filter.state())
                .setParameter("topic", filter.topic())
                .setParameter("recipient", recipient)
                .setParameter("like", "%" + recipient.replaceAll("[!%_]", "!$0") + "%");
    }
}
