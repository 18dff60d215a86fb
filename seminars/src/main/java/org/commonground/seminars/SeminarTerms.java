package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermEvent;
import org.commonground.taxonomy.Terms;

import java.util.List;

/** Lets plans and what seminars are found by follow what becomes of terms. */
@ApplicationScoped
public class SeminarTerms {
    private final EntityManager entities;
    private final Seminars seminars;
    private final Terms terms;
    private final Event<SeminarEvent> events;

    @Inject
    SeminarTerms(
            EntityManager entities, Seminars seminars, Terms terms, Event<SeminarEvent> events) {
        this.entities = entities;
        this.seminars = seminars;
        this.terms = terms;
        this.events = events;
    }

    void follow(@Observes(during = TransactionPhase.IN_PROGRESS) TermEvent event) {
        switch (event) {
            case TermEvent.Changed changed -> {
                seminars.bearing(changed.term())
                        .forEach(seminar -> seminar.renameTerm(changed.before(), changed.name()));
                reclassified(below(changed.term()));
            }
            case TermEvent.Merged merged -> {
                List<Long> bearing = below(merged.term());
                seminars.bearing(merged.term())
                        .forEach(seminar -> seminar.renameTerm(merged.name(), merged.intoName()));
                seminars.flush();
                replace(merged.term(), merged.into());
                reclassified(bearing);
            }
            case TermEvent.Added _,
                    TermEvent.Retired _,
                    TermEvent.Reinstated _,
                    TermEvent.Reordered _ -> {
                // Seminars keep what they bear.
            }
        }
    }

    /** Seminars that bear the term or one below it: all are found by it. */
    private List<Long> below(long top) {
        return terms.byId(top)
                .map((Term term) -> seminars.bearingAnyOf(terms.within(term)))
                .orElseThrow();
    }

    private void reclassified(List<Long> bearing) {
        bearing.forEach(id -> events.fire(new SeminarEvent.Reclassified(id)));
    }

    /** A seminar that bears both keeps one. */
    private void replace(long gone, long by) {
        entities.createNativeQuery(
                        "delete from seminar_term where term_id = :gone and seminar_id in"
                                + " (select seminar_id from seminar_term where term_id = :by)")
                .setParameter("gone", gone)
                .setParameter("by", by)
                .executeUpdate();
        entities.createNativeQuery("update seminar_term set term_id = :by where term_id = :gone")
                .setParameter("gone", gone)
                .setParameter("by", by)
                .executeUpdate();
    }
}
