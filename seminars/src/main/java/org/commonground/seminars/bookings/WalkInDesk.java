package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Gives places at the door: to people who have not booked, and to parties that waited. */
@ApplicationScoped
@Transactional
public class WalkInDesk {
    private final Seminars seminars;
    private final Bookings bookings;
    private final PlaceLedger ledger;
    private final DoorPlaces places;
    private final Event<BookingEvent> events;
    private final Clock clock;

    @Inject
    WalkInDesk(
            Seminars seminars,
            Bookings bookings,
            PlaceLedger ledger,
            DoorPlaces places,
            Event<BookingEvent> events,
            Clock clock) {
        this.seminars = seminars;
        this.bookings = bookings;
        this.ledger = ledger;
        this.places = places;
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
    public Booking admit(long id, String onceKey, Contact person, DoorDecision decision) {
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
        places.checkOpen(seminar);
        String onWhose = places.take(seminar, 1, decision);
        Booking booking =
                bookings.add(
                        Booking.atTheDoor(request, BookingReference.random(), clock.instant()));
        events.fire(new BookingEvent.WalkedIn(booking, onWhose));
        return booking;
    }

    /**
     * Places for a party that waits, or is offered some; harmless when repeated.
     *
     * @throws NotBookable when there are not enough places, or the seminar is not on
     * @throws WrongBookingState when it is cancelled or lapsed
     * @throws UnknownBooking when the seminar has none of that number
     */
    public Booking admit(long id, long number, DoorDecision decision) {
        Seminar seminar = seminars.get(id);
        ledger.lock(id);
        Booking booking = bookings.fresh(number);
        if (booking.seminar() != id) {
            throw new UnknownBooking();
        }
        if (booking.state() == BookingState.CONFIRMED) {
            return booking;
        }
        if (!booking.state().isLive()) {
            throw WrongBookingState.ofParty(booking.state());
        }
        places.checkOpen(seminar);
        String onWhose = "";
        if (booking.state() == BookingState.WAITING) {
            onWhose = places.take(seminar, booking.party(), decision);
            ledger.leaveQueue(id);
        }
        booking.confirm(clock.instant());
        events.fire(new BookingEvent.LetIn(booking, onWhose));
        return booking;
    }
}
