package org.commonground.editorial.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.people.Person;
import org.commonground.people.UnknownPerson;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that was typed and not saved, by the page that it was typed on. */
@ApplicationScoped
@Transactional
public class WorkingCopies {
    /** Pages report every ten seconds; three may get lost on the way. */
    private static final Duration THERE = Duration.ofSeconds(40);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public WorkingCopies(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps what was typed in place of what was kept before on the same page. */
    public void keep(Opening opening, String content) {
        of(opening).keep(content, opening.revision(), clock.instant());
    }

    /** The page is still open. */
    public void seen(Opening opening) {
        of(opening).seen(clock.instant());
    }

    /**
     * What the same person typed last at the same place on another page and has not saved; for
     * something never saved the place is its kind.
     */
    public Optional<WorkingCopy> left(Opening opening) {
        return entities.createQuery(
                        "from WorkingCopy where person.id = :person and opening <> :opening and"
                            + " content <> '' and (publicationId = :publication or publicationId is"
                            + " null and :publication is null and kind = :kind) order by keptAt"
                            + " desc, id desc",
                        WorkingCopy.class)
                .setParameter("person", opening.person())
                .setParameter("opening", opening.id())
                .setParameter("publication", opening.publication())
                .setParameter("kind", opening.kind())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Other people who have the same publication open now, the first comer first. */
    public List<Presence> others(Opening opening) {
        Long publication = opening.publication();
        return publication == null ? List.of() : others(publication, opening.person());
    }

    /** Who but that person has a publication open now, the first comer first. */
    public List<Presence> others(long publication, long person) {
        return entities.createQuery(
                        "from WorkingCopy where publicationId = :publication and person.id <>"
                                + " :person and seenAt > :then order by openedAt, id",
                        WorkingCopy.class)
                .setParameter("publication", publication)
                .setParameter("person", person)
                .setParameter("then", clock.instant().minus(THERE))
                .getResultStream()
                .map(WorkingCopy::presence)
                .toList();
    }

    /** After it was saved or thrown away. */
    public void forget(long person, String opening) {
        entities.createQuery(
                        "delete from WorkingCopy where opening = :opening and person.id = :person")
                .setParameter("opening", opening)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Forgets pages that were merely open, and what nobody came back for; how many. */
    public int forgetOlderThan(Instant open, Instant typed) {
        return entities.createQuery(
                        "delete from WorkingCopy where seenAt < :typed or content = '' and seenAt <"
                                + " :open")
                .setParameter("open", open)
                .setParameter("typed", typed)
                .executeUpdate();
    }

    private WorkingCopy of(Opening opening) {
        return entities.createQuery("from WorkingCopy where opening = :opening", WorkingCopy.class)
                .setParameter("opening", opening.id())
                .getResultStream()
                .filter(copy -> copy.isOf(opening.person()))
                .findFirst()
                .orElseGet(() -> add(opening));
    }

    private WorkingCopy add(Opening opening) {
        Person person = entities.find(Person.class, opening.person());
        if (person == null) {
            throw new UnknownPerson();
        }
        WorkingCopy copy = new WorkingCopy(opening, person, clock.instant());
        entities.persist(copy);
        return copy;
    }
}
