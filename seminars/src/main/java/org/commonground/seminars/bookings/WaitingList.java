package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Passes places that became free to those who wait: strictly in order, and to nobody behind a party
 * that is too large for what is free.
 *
 * <p>To be called with the seminar's ledger locked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WaitingList {
    /** No offer is open later than that before the beginning: nobody could set out in time. */
    static final Duration LAST_OFFER = Duration.ofHours(1);

    private final PlaceLedger ledger;
    private final Bookings bookings;
    private final Seminars seminars;
    private final Event<BookingEvent> events;
    private final Clock clock;

    @Inject
    WaitingList(
            PlaceLedger ledger,
            Bookings bookings,
            Seminars seminars,
            Event<BookingEvent> events,
            Clock clock) {
        this.ledger = ledger;
        this.bookings = bookings;
        this.seminars = seminars;
        this.events = events;
        this.clock = clock;
    }

    /** Offers what is free to whoever is first, as long as it is enough for them. */
    void passOn(long seminar) {
        Optional<Booking> first = bookings.first(seminar);
        while (first.isPresent() && offer(first.get())) {
            first = bookings.first(seminar);
        }
    }

    /** Holds places for a party that waits; whether there were enough, and time. */
    boolean offer(Booking waiting) {
        Instant now = clock.instant();
        Instant until = heldUntil(seminars.get(waiting.seminar()), now);
        if (until == null || !ledger.promise(waiting.seminar(), waiting.party())) {
            return false;
        }
        waiting.offer(until, now);
        events.fire(new BookingEvent.Offered(waiting, until));
        return true;
    }

    /** Why a party that waits has no offer. */
    WaitingReason reason(Booking waiting) {
        Seminar seminar = seminars.get(waiting.seminar());
        PlacesNow places = ledger.now(waiting.seminar());
        if (!places.open()) {
            return new WaitingReason.NoMoreBookings();
        }
        if (heldUntil(seminar, clock.instant()) == null) {
            return new WaitingReason.TooLate();
        }
        int before = bookings.before(waiting);
        if (before > 0) {
            return new WaitingReason.OthersBefore(before);
        }
        return places.free() == 0
                ? new WaitingReason.NothingFree()
                : new WaitingReason.TooFewFree(waiting.party(), places.free());
    }

    /** When an offer made now would lapse; null when it is too late for one. */
    private static @Nullable Instant heldUntil(Seminar seminar, Instant now) {
        Instant starts = seminar.startsAt();
        if (starts == null) {
            return null;
        }
        Instant last = starts.minus(LAST_OFFER);
        Instant usual = now.plus(seminar.plan().booking().hold());
        Instant until = usual.isBefore(last) ? usual : last;
        return until.isAfter(now) ? until : null;
    }
}
