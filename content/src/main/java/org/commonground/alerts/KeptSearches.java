package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The searches that people with an account keep, each its own person's. */
@ApplicationScoped
@Transactional
public class KeptSearches {
    /** Of the name of a search, in characters. */
    public static final int LONGEST_NAME = 120;

    private static final int MOST = 100;

    private final EntityManager entities;
    private final Editions editions;
    private final Clock clock;

    @Inject
    public KeptSearches(EntityManager entities, Editions editions, Clock clock) {
        this.entities = entities;
        this.editions = editions;
        this.clock = clock;
    }

    /** By name. */
    public List<KeptSearch> of(long person) {
        return entities.createQuery(
                        "from KeptSearch where personId = :person order by lower(name), id",
                        KeptSearch.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * Keeps a search, or gives the same search another name.
     *
     * @throws AlertRefused when the name is empty or too long, the search is too long, or there are
     *     too many
     */
    public void keep(long person, String name, String question) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw AlertRefused.name(LONGEST_NAME);
        }
        if (question.length() > AlertRequests.LONGEST_QUESTION) {
            throw AlertRefused.tooLong(AlertRequests.LONGEST_QUESTION);
        }
        editions.hold();
        List<KeptSearch> all = of(person);
        Optional<KeptSearch> same =
                all.stream().filter(kept -> kept.question().equals(question)).findFirst();
        if (same.isPresent()) {
            same.get().called(plain);
        } else if (all.size() >= MOST) {
            throw AlertRefused.tooMany(MOST);
        } else {
            entities.persist(new KeptSearch(person, plain, question, clock.instant()));
        }
    }

    /**
     * @throws AlertRefused when the person keeps no such search
     */
    public KeptSearch get(long person, long id) {
        return of(person).stream()
                .filter(kept -> kept.id() == id)
                .findFirst()
                .orElseThrow(AlertRefused::searchNotThere);
    }

    /**
     * @throws AlertRefused when the person keeps no such search
     */
    public void remove(long person, long id) {
        entities.remove(get(person, id));
    }
}
