package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.commonground.publications.PublicationEvent;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Numbers what is newly published. An edition takes in what was committed and can be found by the
 * time it is numbered; what comes later is in a later one, whatever any clock says.
 */
@ApplicationScoped
@Transactional
public class Editions {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Editions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What was public before and is so again is nothing new. */
    void note(@Observes(during = TransactionPhase.IN_PROGRESS) PublicationEvent event) {
        if (event instanceof PublicationEvent.Published published
                && entities.find(NewlyPublished.class, published.publication()) == null) {
            entities.persist(new NewlyPublished(published.publication(), clock.instant()));
        }
    }

    /**
     * Numbers what can be found by now.
     *
     * @param notFoundYet of these publications, those that no search finds yet; asked after they
     *     were read, so that none is taken for found that is not
     * @return the last edition
     */
    public long close(UnaryOperator<Set<Long>> notFoundYet) {
        AlertEdition last = locked();
        List<NewlyPublished> open =
                entities.createQuery(
                                "from NewlyPublished where edition is null", NewlyPublished.class)
                        .getResultList();
        Set<Long> waiting =
                notFoundYet.apply(
                        open.stream()
                                .map(NewlyPublished::publicationId)
                                .collect(Collectors.toSet()));
        List<NewlyPublished> found =
                open.stream().filter(one -> !waiting.contains(one.publicationId())).toList();
        if (!found.isEmpty()) {
            long number = last.next();
            found.forEach(one -> one.isIn(number));
        }
        return last.number();
    }

    /** The number of the last edition; 0 before the first. */
    public long latest() {
        AlertEdition last = entities.find(AlertEdition.class, AlertEdition.ONLY);
        return last == null ? 0 : last.number();
    }

    /** What is in the editions after the one up to the other. */
    public Novelties between(long after, long upTo) {
        List<NewlyPublished> found =
                entities.createQuery(
                                "from NewlyPublished where edition > :after and edition <= :upTo",
                                NewlyPublished.class)
                        .setParameter("after", after)
                        .setParameter("upTo", upTo)
                        .getResultList();
        return new Novelties(
                found.stream().map(NewlyPublished::publicationId).collect(Collectors.toSet()),
                found.stream()
                        .map(NewlyPublished::publishedAt)
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.MAX));
    }

    /** Lets nobody else add an alert or an edition before the caller's transaction is over. */
    void hold() {
        locked();
    }

    private AlertEdition locked() {
        AlertEdition last =
                entities.find(
                        AlertEdition.class, AlertEdition.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (last == null) {
            last = AlertEdition.first();
            entities.persist(last);
        }
        return last;
    }
}
