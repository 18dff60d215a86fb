package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarEvent;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;

/** Opens, closes and resizes what can be booked as seminars are published, changed and ended. */
@ApplicationScoped
public class PlacesFollowPlans {
    private final Seminars seminars;
    private final PlaceLedger ledger;
    private final WaitingList waiting;

    @Inject
    PlacesFollowPlans(Seminars seminars, PlaceLedger ledger, WaitingList waiting) {
        this.seminars = seminars;
        this.ledger = ledger;
        this.waiting = waiting;
    }

    void follow(@Observes(during = TransactionPhase.IN_PROGRESS) SeminarEvent event) {
        switch (event) {
            case SeminarEvent.Published published ->
                    ledger.open(published.seminar(), capacity(published.seminar()));
            case SeminarEvent.Changed changed -> {
                if (seminars.get(changed.seminar()).state() == SeminarState.PUBLISHED) {
                    ledger.resize(changed.seminar(), capacity(changed.seminar()));
                    waiting.passOn(changed.seminar());
                }
            }
            case SeminarEvent.Cancelled cancelled -> ledger.close(cancelled.seminar());
            case SeminarEvent.Finished finished -> ledger.close(finished.seminar());
            case SeminarEvent.Planned _,
                    SeminarEvent.Copied _,
                    SeminarEvent.Reclassified _,
                    SeminarEvent.ListedAsPast _ -> {
                // Nothing can be booked.
            }
        }
    }

    private int capacity(long id) {
        Seminar seminar = seminars.get(id);
        return seminar.plan().booking().capacity();
    }
}
