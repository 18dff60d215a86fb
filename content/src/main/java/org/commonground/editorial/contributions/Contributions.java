package org.commonground.editorial.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All learning points that were offered. */
@ApplicationScoped
@Transactional
public class Contributions {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Contributions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Offers one, or says it in other words; what an editor has decided about stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void offer(OfferedPoint offered) {
        Contribution known = keyed(offered.key());
        if (known == null) {
            entities.persist(new Contribution(offered, clock.instant()));
        } else if (known.state() == ContributionState.WAITING) {
            known.say(offered, clock.instant());
        }
    }

    /** Takes back what was offered, unless an editor has decided about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(String key) {
        Contribution known = keyed(key);
        if (known != null && known.state() == ContributionState.WAITING) {
            entities.remove(known);
        }
    }

    /** Those in a state: waiting ones in the order they came, others the latest first. */
    public List<Contribution> in(ContributionState state, int limit) {
        return entities.createQuery(
                        "from Contribution where state = :state order by "
                                + (state == ContributionState.WAITING
                                        ? "source, id"
                                        : "decidedAt desc, id"),
                        Contribution.class)
                .setParameter("state", state)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many wait. */
    public long waiting() {
        return entities.createQuery(
                        "select count(*) from Contribution where state = WAITING", Long.class)
                .getSingleResult();
    }

    /** Where a lesson comes from; empty when the editors wrote it themselves. */
    public Optional<Credit> credit(long lesson) {
        return entities.createQuery(
                        "from Contribution where lessonId = :lesson order by id",
                        Contribution.class)
                .setParameter("lesson", lesson)
                .getResultStream()
                .findFirst()
                .map(Contribution::credit);
    }

    /** The numbers of the lessons that an occasion brought, the first that was taken first. */
    public List<Long> lessonsOf(String source) {
        return entities.createQuery(
                        "select lessonId from Contribution where source = :source and state ="
                                + " TAKEN order by decidedAt, id",
                        Long.class)
                .setParameter("source", source)
                .getResultList();
    }

    /**
     * One to decide about. Who decides about anything of the same occasion waits for the end of the
     * transaction, so that what is taken of it meets in one draft.
     *
     * @throws UnknownContribution when there is none of that number
     * @throws ContributionDecided when somebody has decided about it already
     */
    Contribution claim(long id) {
        String source =
                entities.createQuery("select source from Contribution where id = :id", String.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new UnknownContribution(id));
        Contribution contribution =
                held(source).stream()
                        .filter(held -> held.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new UnknownContribution(id));
        if (contribution.state() != ContributionState.WAITING) {
            throw new ContributionDecided(contribution);
        }
        return contribution;
    }

    /** In one order for all, so that two editors never wait for each other. */
    private List<Contribution> held(String source) {
        return entities.createQuery(
                        "from Contribution where source = :source order by id", Contribution.class)
                .setParameter("source", source)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What was taken of an occasion, the latest first. */
    List<Contribution> taken(String source) {
        return entities.createQuery(
                        "from Contribution where source = :source and state = TAKEN order by"
                                + " decidedAt desc, id desc",
                        Contribution.class)
                .setParameter("source", source)
                .getResultList();
    }

    private @Nullable Contribution keyed(String key) {
        return entities.createQuery("from Contribution where offerKey = :key", Contribution.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
