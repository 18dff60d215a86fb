package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The access tokens of everybody. */
@ApplicationScoped
public class AccessTokens {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public AccessTokens(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Whom a token acts for; nobody when it is unknown or expired or its owner may no longer sign
     * in.
     */
    @Transactional
    public Optional<Person> ownerOf(String secret) {
        Instant now = clock.instant();
        Optional<AccessToken> token = bySecret(secret).filter(known -> known.worksAt(now));
        token.ifPresent(known -> known.usedAt(now));
        return token.map(AccessToken::owner);
    }

    /** Newest first. */
    @Transactional
    public List<AccessToken> of(Person owner) {
        return entities.createQuery(
                        "from AccessToken where owner.id = :owner order by id desc",
                        AccessToken.class)
                .setParameter("owner", owner.id())
                .getResultList();
    }

    /** Those of everybody, used last first; unused ones at the end, newest first. */
    @Transactional
    public List<AccessToken> all() {
        return entities.createQuery(
                        "from AccessToken order by lastUsedAt desc nulls last, id desc",
                        AccessToken.class)
                .getResultList();
    }

    Optional<AccessToken> byId(long id) {
        return Optional.ofNullable(entities.find(AccessToken.class, id));
    }

    void add(Person owner, String name, String secret, @Nullable Instant expiresAt) {
        entities.persist(
                new AccessToken(owner, name, Secret.hash(secret), clock.instant(), expiresAt));
    }

    boolean knows(String secret) {
        return bySecret(secret).isPresent();
    }

    /** Whether there was such a token of that owner. */
    boolean remove(Person owner, long id) {
        return entities.createQuery("delete from AccessToken where id = :id and owner.id = :owner")
                        .setParameter("id", id)
                        .setParameter("owner", owner.id())
                        .executeUpdate()
                == 1;
    }

    private Optional<AccessToken> bySecret(String secret) {
        return entities.createQuery("from AccessToken where secretHash = :hash", AccessToken.class)
                .setParameter("hash", Secret.hash(secret))
                .getResultStream()
                .findFirst();
    }
}
