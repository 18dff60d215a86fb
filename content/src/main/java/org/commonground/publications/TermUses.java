package org.commonground.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermEvent;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where terms are used; what bears a term follows what becomes of it. */
@ApplicationScoped
@Transactional
public class TermUses {
    private final EntityManager entities;
    private final Terms terms;
    private final Event<PublicationEvent> events;

    @Inject
    public TermUses(EntityManager entities, Terms terms, Event<PublicationEvent> events) {
        this.entities = entities;
        this.terms = terms;
        this.events = events;
    }

    /**
     * How many publications bear each term itself, by the term's number; unused ones are absent.
     */
    public Map<Long, Long> counts(Vocabulary vocabulary) {
        Map<Long, Long> counts = new HashMap<>();
        entities.createQuery(
                        "select term.id, count(distinct publication.id) from Publication"
                                + " publication join publication.terms term where"
                                + " term.vocabulary = :vocabulary group by term.id",
                        Object[].class)
                .setParameter("vocabulary", vocabulary)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** Publications that bear the term itself, whatever their state; changed last first. */
    public List<Publication> bearing(long term, int limit) {
        return entities.createQuery(
                        "select publication from Publication publication join publication.terms"
                                + " term where term.id = :term order by publication.updatedAt"
                                + " desc, publication.id desc",
                        Publication.class)
                .setParameter("term", term)
                .setMaxResults(limit)
                .getResultStream()
                .map(Publication::whole)
                .toList();
    }

    void follow(@Observes(during = TransactionPhase.IN_PROGRESS) TermEvent event) {
        switch (event) {
            case TermEvent.Changed changed -> {
                if (!changed.before().equals(changed.name())) {
                    new LessonTerms(entities).replace(changed.before(), changed.name());
                }
                reclassified(below(changed.term()));
            }
            case TermEvent.Merged merged -> {
                List<Long> bearing = below(merged.term());
                replace(merged.term(), merged.into());
                new LessonTerms(entities).replace(merged.name(), merged.intoName());
                reclassified(bearing);
            }
            case TermEvent.Added ignored -> {}
            case TermEvent.Retired ignored -> {}
            case TermEvent.Reinstated ignored -> {}
            case TermEvent.Reordered ignored -> {}
        }
    }

    /** Publications that bear the term or one below it: all are found by it. */
    private List<Long> below(long top) {
        Collection<Long> within =
                terms.byId(top).map((Term term) -> terms.within(term)).orElseThrow();
        return entities.createQuery(
                        "select distinct publication.id from Publication publication join"
                                + " publication.terms term where term.id in :within order by"
                                + " publication.id",
                        Long.class)
                .setParameter("within", within)
                .getResultList();
    }

    private void reclassified(List<Long> publications) {
        publications.forEach(id -> events.fire(new PublicationEvent.Reclassified(id)));
    }

    /** A publication that bears both keeps one. */
    private void replace(long gone, long by) {
        entities.createNativeQuery(
                        "delete from publication_term where term_id = :gone and publication_id in"
                                + " (select publication_id from publication_term where term_id ="
                                + " :by)")
                .setParameter("gone", gone)
                .setParameter("by", by)
                .executeUpdate();
        entities.createNativeQuery(
                        "update publication_term set term_id = :by where term_id = :gone")
                .setParameter("gone", gone)
                .setParameter("by", by)
                .executeUpdate();
    }
}
