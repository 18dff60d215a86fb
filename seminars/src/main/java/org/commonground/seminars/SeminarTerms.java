package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.commonground.taxonomy.TermEvent;

/** Lets plans and what seminars are found by follow what becomes of terms. */
@ApplicationScoped
public class SeminarTerms {
    private final EntityManager entities;
    private final Seminars seminars;

    @Inject
    SeminarTerms(EntityManager entities, Seminars seminars) {
        this.entities = entities;
        this.seminars = seminars;
    }

    void follow(@Observes(during = TransactionPhase.IN_PROGRESS) TermEvent event) {
        switch (event) {
            case TermEvent.Changed changed ->
                    seminars.bearing(changed.term())
                            .forEach(
                                    seminar ->
                                            seminar.renameTerm(changed.before(), changed.name()));
            case TermEvent.Merged merged -> {
                seminars.bearing(merged.term())
                        .forEach(seminar -> seminar.renameTerm(merged.name(), merged.intoName()));
                seminars.flush();
                replace(merged.term(), merged.into());
            }
            case TermEvent.Added _,
                    TermEvent.Retired _,
                    TermEvent.Reinstated _,
                    TermEvent.Reordered _ -> {
                // Seminars keep what they bear.
            }
        }
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
