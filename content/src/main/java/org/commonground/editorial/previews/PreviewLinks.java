package org.commonground.editorial.previews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.people.Secret;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The preview links that work. */
@ApplicationScoped
@Transactional
public class PreviewLinks {
    private static final int BITS = 128;
    private static final Duration LONGEST = Duration.ofDays(90);

    private final EntityManager entities;
    private final Publications publications;
    private final AuditTrail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public PreviewLinks(
            EntityManager entities,
            Publications publications,
            AuditTrail trail,
            Actor actor,
            Clock clock) {
        this.entities = entities;
        this.publications = publications;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Makes a link.
     *
     * @return the secret, which is not kept and cannot be shown again
     * @throws PreviewRefused unless it lasts between a day and ninety
     */
    public String make(long publication, Duration lasts) {
        if (lasts.compareTo(Duration.ofDays(1)) < 0 || lasts.compareTo(LONGEST) > 0) {
            throw new PreviewRefused(LONGEST.toDays());
        }
        publications.get(publication);
        String secret = Secret.random(BITS);
        Instant now = clock.instant();
        entities.persist(
                new PreviewLink(
                        publication, Secret.hash(secret), actor.name(), now, now.plus(lasts)));
        trail.record(
                "made a preview link", "publication " + publication, "until " + now.plus(lasts));
        return secret;
    }

    /** Those of a publication that have not expired, the newest first. */
    public List<PreviewLink> of(long publication) {
        return entities.createQuery(
                        "from PreviewLink where publicationId = :publication and expiresAt > :now"
                                + " order by id desc",
                        PreviewLink.class)
                .setParameter("publication", publication)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Takes a link back; the next who follows it sees nothing. */
    public void revoke(long publication, long link) {
        PreviewLink found = entities.find(PreviewLink.class, link);
        if (found != null && found.publication() == publication) {
            entities.remove(found);
            trail.record("took a preview link back", "publication " + publication, null);
        }
    }

    /**
     * What the link is of.
     *
     * @throws PreviewExpired when there is no such link, or no longer
     */
    public Publication follow(String secret) {
        return entities.createQuery(
                        "from PreviewLink where secretHash = :hash and expiresAt > :now",
                        PreviewLink.class)
                .setParameter("hash", Secret.hash(secret))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .flatMap(link -> publications.find(link.publication()))
                .orElseThrow(PreviewExpired::new);
    }
}
