package org.commonground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.kernel.PublicAddress;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

/** Where mails are promised; a worker sends them once the promise is committed. */
@ApplicationScoped
public class MailOutbox {
    private final EntityManager entities;
    private final Clock clock;
    private final String host;

    @Inject
    public MailOutbox(EntityManager entities, Clock clock, PublicAddress address) {
        this.entities = entities;
        this.clock = clock;
        this.host = URI.create(address.origin()).getHost();
    }

    /**
     * Promises a mail within the caller's transaction: it is sent if and only if that commits.
     *
     * @return its number in the log
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(NewMail mail) {
        return add(mail, null);
    }

    /**
     * The same, unless a mail was promised under that key before.
     *
     * <p>Two that come at the same moment cannot both commit: the second one's transaction fails.
     *
     * @param key names the occasion and the recipient, at most 300 characters
     * @return whether this is the first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean addOnce(String key, NewMail mail) {
        boolean isNew = !has(key);
        if (isNew) {
            add(mail, key);
        }
        return isNew;
    }

    /** Whether a mail was promised under that key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean has(String key) {
        return entities.createQuery("select count(*) from Mail where onceKey = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    private long add(NewMail mail, @Nullable String key) {
        Mail promised =
                new Mail(mail, "<" + UUID.randomUUID() + "@" + host + ">", key, clock.instant());
        entities.persist(promised);
        return promised.id();
    }
}
