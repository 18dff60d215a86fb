package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The links that still work. */
@ApplicationScoped
class OneUseLinks {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    OneUseLinks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A new secret in place of all earlier ones for the same purpose and person. */
    String make(String purpose, @Nullable Person person, Duration lifetime) {
        forget(purpose, person);
        String secret = Secret.random("");
        entities.persist(
                new OneUseLink(
                        purpose, person, Secret.hash(secret), clock.instant().plus(lifetime)));
        return secret;
    }

    void forget(String purpose, @Nullable Person person) {
        entities.createQuery(
                        "delete from OneUseLink where purpose = :purpose and (person = :person or"
                                + " (person is null and :person is null))")
                .setParameter("purpose", purpose)
                .setParameter("person", person)
                .executeUpdate();
    }

    Optional<OneUseLink> find(String purpose, String secret) {
        return entities.createQuery(
                        "from OneUseLink where purpose = :purpose and secretHash = :hash and"
                                + " expiresAt > :now",
                        OneUseLink.class)
                .setParameter("purpose", purpose)
                .setParameter("hash", Secret.hash(secret))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /**
     * Uses a link up within the caller's transaction; of two at the same moment only one gets
     * through, because only one of them deletes the row.
     *
     * @throws LinkUsedUp when it is unknown, was used or has expired
     */
    void use(String purpose, String secret) {
        int used =
                entities.createQuery(
                                "delete from OneUseLink where purpose = :purpose and secretHash ="
                                        + " :hash and expiresAt > :now")
                        .setParameter("purpose", purpose)
                        .setParameter("hash", Secret.hash(secret))
                        .setParameter("now", clock.instant())
                        .executeUpdate();
        if (used != 1) {
            throw new LinkUsedUp();
        }
    }
}
