package org.commonground.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.search.ResultDetail;
import org.commonground.seminars.bookings.PlacesNow;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.time.Clock;

/**
 * How the seminars among results stand at this moment. Places change faster than the index, so they
 * are asked where they are counted.
 */
@ApplicationScoped
public class FoundSeminars {
    private final WaitingListDesk waiting;
    private final Clock clock;

    @Inject
    FoundSeminars(WaitingListDesk waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Whether people can still go there. */
    enum Standing {
        COMING,
        PAST,
        CANCELLED
    }

    /**
     * @param places all zero and closed unless it is to come
     */
    record FoundSeminar(ResultDetail.OfSeminar plan, Standing standing, PlacesNow places) {}

    FoundSeminar now(ResultDetail.OfSeminar seminar) {
        Standing standing = standing(seminar);
        return new FoundSeminar(
                seminar,
                standing,
                standing == Standing.COMING ? waiting.places(seminar.seminar()) : PlacesNow.NONE);
    }

    private Standing standing(ResultDetail.OfSeminar seminar) {
        if (seminar.cancelled()) {
            return Standing.CANCELLED;
        }
        return seminar.ends().isAfter(clock.instant()) ? Standing.COMING : Standing.PAST;
    }
}
