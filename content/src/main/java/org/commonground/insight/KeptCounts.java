package org.commonground.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.LocalDate;

/** The counts in the database. */
@ApplicationScoped
@Transactional
class KeptCounts {
    private final EntityManager entities;

    @Inject
    KeptCounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds to the day's counts. Two servers that begin the same row at once cannot both commit; the
     * second one's transaction fails and is tried again.
     */
    void add(SearchTally.Counted counted) {
        counted.searches().forEach(this::add);
        counted.clicks().forEach(this::add);
    }

    private void add(SearchTally.Search search, int[] counts) {
        int known =
                entities.createQuery(
                                "update SearchCount set searches = searches + :searches, nothing ="
                                    + " nothing + :nothing where words = :words and onDay = :day")
                        .setParameter("searches", counts[0])
                        .setParameter("nothing", counts[1])
                        .setParameter("words", search.words())
                        .setParameter("day", search.day())
                        .executeUpdate();
        if (known == 0) {
            entities.persist(new SearchCount(search, counts[0], counts[1]));
        }
    }

    private void add(SearchTally.Click click, int clicks) {
        int known =
                entities.createQuery(
                                "update SearchClick set clicks = clicks + :clicks where words ="
                                        + " :words and result = :result and onDay = :day")
                        .setParameter("clicks", clicks)
                        .setParameter("words", click.words())
                        .setParameter("result", click.result())
                        .setParameter("day", click.day())
                        .executeUpdate();
        if (known == 0) {
            entities.persist(new SearchClick(click, clicks));
        }
    }

    /** Deletes everything of before a day, and before another day the words that stayed rare. */
    void forget(LocalDate all, LocalDate rare, long rareUnder) {
        for (String counts : new String[] {"SearchCount", "SearchClick"}) {
            entities.createQuery("delete from " + counts + " where onDay < :day")
                    .setParameter("day", all)
                    .executeUpdate();
            entities.createQuery(
                            "delete from "
                                    + counts
                                    + " where onDay < :day and words not in (select c.words from"
                                    + " SearchCount c group by c.words having sum(c.searches) >="
                                    + " :least)")
                    .setParameter("day", rare)
                    .setParameter("least", rareUnder)
                    .executeUpdate();
        }
        entities.createQuery(
                        "delete from SearchVerdict where decidedOn < :day and verdict = DEALT_WITH")
                .setParameter("day", all)
                .executeUpdate();
    }
}
