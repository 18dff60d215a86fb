package org.commonground.search.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.alerts.Editions;
import org.commonground.search.IndexNumber;
import org.commonground.seminars.SeminarEvent;

/** Has alerts tell of seminars, too: of those that people can still go to. */
@ApplicationScoped
class NewSeminars {
    private final Editions editions;

    @Inject
    NewSeminars(Editions editions) {
        this.editions = editions;
    }

    void note(@Observes(during = TransactionPhase.IN_PROGRESS) SeminarEvent event) {
        if (event instanceof SeminarEvent.Published published) {
            editions.note(IndexNumber.ofSeminar(published.seminar()));
        }
    }
}
