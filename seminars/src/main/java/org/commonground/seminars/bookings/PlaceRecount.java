package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Counts places anew where the counts are not what the bookings come to. The built-in database may
 * keep a part of what it was writing when it was killed: a place that is taken by nobody, or
 * somebody whose place is not counted. What nobody had been told of is lost; the counts must not
 * stay wrong.
 */
@ApplicationScoped
@Transactional
public class PlaceRecount {
    private static final Logger LOG = System.getLogger(PlaceRecount.class.getName());

    private final PlaceLedger ledger;
    private final WaitingList waiting;

    @Inject
    PlaceRecount(PlaceLedger ledger, WaitingList waiting) {
        this.ledger = ledger;
        this.waiting = waiting;
    }

    /**
     * For the time before guests come; places that turn out to be free go to who waits for them.
     */
    public void run() {
        for (long seminar : ledger.miscounted()) {
            PlacesNow before = ledger.now(seminar);
            ledger.recount(seminar);
            waiting.passOn(seminar);
            LOG.log(
                    Level.WARNING,
                    "The places of seminar {0} were counted anew: {1}, before {2}",
                    seminar,
                    ledger.now(seminar),
                    before);
        }
    }
}
