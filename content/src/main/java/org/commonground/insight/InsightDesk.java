package org.commonground.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.London;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where editors see what readers look for and say what they made of it. */
@ApplicationScoped
@Transactional
public class InsightDesk {
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public InsightDesk(EntityManager entities, AuditTrail audit, Actor actor, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** What was searched for in the last so many days, most often first. */
    public List<WordFigures> popular(int days, int most) {
        return figures(today().minusDays(days), "", most);
    }

    /** The words of one search since a day; zeros when nobody searched for them. */
    public WordFigures of(String words, int days) {
        return figures(today().minusDays(days), words, 1).stream()
                .findFirst()
                .orElse(new WordFigures(words, 0, 0, 0));
    }

    /** What was opened after searching for the words, most often first. */
    public List<OpenedResult> opened(String words, int days, int most) {
        return entities.createQuery(
                        "select new org.commonground.insight.OpenedResult(result, sum(clicks)) from"
                            + " SearchClick where words = :words and onDay > :day group by result"
                            + " order by sum(clicks) desc, result",
                        OpenedResult.class)
                .setParameter("words", words)
                .setParameter("day", today().minusDays(days))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Takes words out of the queue: for good, or until readers meet the same after today.
     *
     * @throws UnknownWords when they are none that are counted
     */
    public void decide(String typed, SearchVerdict.Decision verdict) {
        String words = CountedWords.of(typed).orElseThrow(UnknownWords::new).value();
        SearchVerdict decided =
                Optional.ofNullable(entities.find(SearchVerdict.class, words))
                        .orElseGet(() -> new SearchVerdict(words));
        decided.is(verdict, today(), actor.name());
        entities.persist(decided);
        audit.record("decided on a search", "search words", verdict.value() + ": " + words);
    }

    /** Puts words back into the queue. */
    public void reopen(String typed) {
        Optional.ofNullable(entities.find(SearchVerdict.class, typed))
                .ifPresent(
                        verdict -> {
                            entities.remove(verdict);
                            audit.record("reopened a search", "search words", typed);
                        });
    }

    /** What was decided about the words; empty when nothing was. */
    public Optional<SearchVerdict.Decision> decision(String words) {
        return Optional.ofNullable(entities.find(SearchVerdict.class, words))
                .map(SearchVerdict::verdict);
    }

    /** The same as {@link #popular}, without what was decided and has not come back since. */
    List<WordFigures> undecided(int days, int most) {
        LocalDate since = today().minusDays(days);
        Map<String, SearchVerdict> verdicts = new HashMap<>();
        entities.createQuery("from SearchVerdict", SearchVerdict.class)
                .getResultStream()
                .forEach(verdict -> verdicts.put(verdict.words(), verdict));
        return figures(since, "", most).stream()
                .flatMap(
                        figures ->
                                Optional.ofNullable(verdicts.get(figures.words()))
                                        .map(verdict -> since(verdict, since, figures.words()))
                                        .orElse(Optional.of(figures))
                                        .stream())
                .toList();
    }

    private Optional<WordFigures> since(SearchVerdict verdict, LocalDate since, String words) {
        if (verdict.verdict() == SearchVerdict.Decision.NOT_FOR_US) {
            return Optional.empty();
        }
        LocalDate from = verdict.decidedOn().isAfter(since) ? verdict.decidedOn() : since;
        return figures(from, words, 1).stream().findFirst();
    }

    /** After a day, of some words or of all. */
    private List<WordFigures> figures(LocalDate after, String words, int most) {
        return entities.createQuery(
                        "select new org.commonground.insight.WordFigures(c.words, sum(c.searches),"
                            + " sum(c.nothing), coalesce((select sum(k.clicks) from SearchClick k"
                            + " where k.words = c.words and k.onDay > :day), 0L)) from SearchCount"
                            + " c where c.onDay > :day and (:words = '' or c.words = :words) group"
                            + " by c.words order by sum(c.searches) desc, c.words",
                        WordFigures.class)
                .setParameter("day", after)
                .setParameter("words", words)
                .setMaxResults(most)
                .getResultList();
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
