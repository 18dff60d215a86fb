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

    void note(@Observes(during = TransactionPhase.IN_PROGRESS) PublicationEvent event) {
        if (event instanceof PublicationEvent.Published published) {
            note(published.publication());
        }
    }

    /**
     * Readers see it from now on. What was public before and is so again is nothing new.
     *
     * @param number as the search has it: a publication's own, a seminar's below zero
     */
    public void note(long number) {
        if (entities.find(Novelty.class, number) == null) {
            entities.persist(new Novelty(number, clock.instant()));
        }
    }

    /**
     * Numbers what can be found by now.
     *
     * @param notFoundYet of these numbers, those that no search finds yet; asked after they were
     *     read, so that none is taken for found that is not
     * @return the last edition
     */
    public long close(UnaryOperator<Set<Long>> notFoundYet) {
        AlertEdition last = locked();
        List<Novelty> open =
                entities.createQuery("from Novelty where edition is null", Novelty.class)
                        .getResultList();
        Set<Long> waiting =
                notFoundYet.apply(open.stream().map(Novelty::number).collect(Collectors.toSet()));
        List<Novelty> found = open.stream().filter(one -> !waiting.contains(one.number())).toList();
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
        List<Novelty> found =
                entities.createQuery(
                                "from Novelty where edition > :after and edition <= :upTo",
                                Novelty.class)
                        .setParameter("after", after)
                        .setParameter("upTo", upTo)
                        .getResultList();
        return new Novelties(
                found.stream().map(Novelty::number).collect(Collectors.toSet()),
                found.stream()
                        .map(Novelty::publishedAt)
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
