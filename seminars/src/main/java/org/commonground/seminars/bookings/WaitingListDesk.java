package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where organisers see the waiting list and, with a reason on the record, act on it. */
@ApplicationScoped
@Transactional
public class WaitingListDesk {
    private static final int LONGEST_NOTE = 500;

    private final Bookings bookings;
    private final PlaceLedger ledger;
    private final WaitingList waiting;
    private final Event<BookingEvent> events;

    @Inject
    WaitingListDesk(
            Bookings bookings,
            PlaceLedger ledger,
            WaitingList waiting,
            Event<BookingEvent> events) {
        this.bookings = bookings;
        this.ledger = ledger;
        this.waiting = waiting;
        this.events = events;
    }

    /** How the places stand; all zero while a seminar is not published. */
    public PlacesNow places(long seminar) {
        return ledger.now(seminar);
    }

    /** The same of many at once; without those that have never been published. */
    public Map<Long, PlacesNow> places(Collection<Long> seminars) {
        return ledger.now(seminars);
    }

    /** Who waits, the next one first, and why each has no offer. */
    public Map<Booking, WaitingReason> queue(long seminar) {
        Map<Booking, WaitingReason> reasons = new LinkedHashMap<>();
        for (Booking booking : bookings.queue(seminar)) {
            reasons.put(booking, waiting.reason(booking));
        }
        return reasons;
    }

    /**
     * Why this party has no offer.
     *
     * @throws WrongBookingState when it does not wait
     */
    public WaitingReason reason(Booking booking) {
        if (booking.state() != BookingState.WAITING) {
            throw WrongBookingState.ofParty(booking.state());
        }
        return waiting.reason(booking);
    }

    /**
     * Puts a party elsewhere on the list, and offers what is free if that lets it.
     *
     * @param place from 1
     * @param note why; on the record
     * @throws BookingRefused without a note, or when there is no such place
     */
    public void move(String reference, int place, String note) {
        checkNote(note);
        Booking booking = waiting(reference);
        List<Booking> order = new ArrayList<>(bookings.queue(booking.seminar()));
        if (place < 1 || place > order.size()) {
            throw new BookingRefused(
                    "place", "Choose a place from 1 to %d.".formatted(order.size()));
        }
        List<Long> numbers = order.stream().map(Booking::queuePlace).toList();
        order.remove(booking);
        order.add(place - 1, booking);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).standsAt(Objects.requireNonNull(numbers.get(i)));
        }
        events.fire(new BookingEvent.Moved(booking, place, note.strip()));
        waiting.passOn(booking.seminar());
    }

    /**
     * Offers free places to a party whose turn it is not.
     *
     * @param note why; on the record
     * @throws BookingRefused without a note, or when too few places are free or it is too late
     */
    public void offer(String reference, String note) {
        checkNote(note);
        Booking booking = waiting(reference);
        events.fire(new BookingEvent.Preferred(booking, note.strip()));
        if (!waiting.offer(booking)) {
            throw new BookingRefused(
                    "offer",
                    "Places can be offered only while enough are free and the seminar is not about"
                            + " to begin. %d are needed, %d are free."
                                    .formatted(
                                            booking.party(), ledger.now(booking.seminar()).free()));
        }
    }

    private Booking waiting(String reference) {
        Booking seen = bookings.get(reference);
        ledger.lock(seen.seminar());
        Booking booking = bookings.fresh(seen.id());
        if (booking.state() != BookingState.WAITING) {
            throw WrongBookingState.ofParty(booking.state());
        }
        return booking;
    }

    private static void checkNote(String note) {
        if (note.isBlank()) {
            throw new BookingRefused("note", "Say why: it is kept on the record.");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new BookingRefused(
                    "note", "Shorten the reason to at most %d characters.".formatted(LONGEST_NOTE));
        }
    }
}
