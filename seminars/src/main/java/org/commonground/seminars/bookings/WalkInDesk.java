package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Gives places at the door to people who have not booked.
 *
 * <p>As long as places are offered to the waiting list, they wait behind it; from the last offer on
 * a free place is for whoever stands there.
 */
@ApplicationScoped
@Transactional
public class WalkInDesk {
    private final Seminars seminars;
    private final Bookings bookings;
    private final PlaceLedger ledger;
    private final Event<BookingEvent> events;
    private final Clock clock;

    @Inject
    WalkInDesk(
            Seminars seminars,
            Bookings bookings,
            PlaceLedger ledger,
            Event<BookingEvent> events,
            Clock clock) {
        this.seminars = seminars;
        this.bookings = bookings;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A booking for one, without an address to write to.
     *
     * @param onceKey random, from the form: the same key again is the same booking
     * @throws NotBookable when there is no place, or the seminar is not on
     * @throws BookingRefused with everything that is wrong with the form
     * @throws KeyUsedOtherwise when the form was sent before with something else in it
     */
    public Booking admit(long id, String onceKey, Contact person) {
        Seminar seminar = seminars.get(id);
        BookingRequest request =
                new BookingRequest(
                        id,
                        onceKey,
                        new BookingDetails(
                                new Contact(person.name(), "", person.organisation()),
                                List.of(),
                                List.of()),
                        true);
        new BookingCheck(seminar).atTheDoor(request);
        ledger.lock(id);
        Optional<Booking> known = bookings.sentBefore(request);
        if (known.isPresent()) {
            return known.get().sameAs(request);
        }
        if (seminar.state() != SeminarState.PUBLISHED || seminar.isOverAt(clock.instant())) {
            throw new NotBookable("Nobody can be let in: this seminar is not on, or over.");
        }
        takePlace(seminar);
        Booking booking =
                bookings.add(
                        Booking.atTheDoor(request, BookingReference.random(), clock.instant()));
        events.fire(new BookingEvent.WalkedIn(booking));
        return booking;
    }

    private void takePlace(Seminar seminar) {
        boolean placed =
                queueIsOver(seminar)
                        ? ledger.takeAtDoor(seminar.id(), 1)
                        : ledger.take(seminar.id(), 1);
        if (!placed) {
            PlacesNow places = ledger.now(seminar.id());
            throw new NotBookable(
                    places.free() == 0
                            ? "All %d places are promised. If there is room all the same, raise the capacity in the plan of the seminar first."
                                    .formatted(places.capacity())
                            : "Free places go to the waiting list until an hour before the seminar"
                                    + " begins. After that, whoever stands at the door can have"
                                    + " them.");
        }
    }

    private boolean queueIsOver(Seminar seminar) {
        Instant starts = seminar.startsAt();
        return starts != null && !clock.instant().isBefore(starts.minus(WaitingList.LAST_OFFER));
    }
}
