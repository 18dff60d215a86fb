package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.seminars.BookingQuestion;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Where guests book and change their minds.
 *
 * <p>Each step is one transaction that first takes the lock of the seminar's counts and reads
 * bookings after that, so that no two steps at one seminar ever overlap.
 */
@ApplicationScoped
@Transactional
public class BookingDesk {
    /** Between two statements a place may become free, and be taken: very rarely twice. */
    private static final int TRIES = 20;

    private final Seminars seminars;
    private final Bookings bookings;
    private final PlaceLedger ledger;
    private final WaitingList waiting;
    private final Event<BookingEvent> events;
    private final Clock clock;

    @Inject
    BookingDesk(
            Seminars seminars,
            Bookings bookings,
            PlaceLedger ledger,
            WaitingList waiting,
            Event<BookingEvent> events,
            Clock clock) {
        this.seminars = seminars;
        this.bookings = bookings;
        this.ledger = ledger;
        this.waiting = waiting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Books places, or puts the party on the waiting list when there are not enough or others wait
     * already. The same request again gives the same booking.
     *
     * @throws org.commonground.seminars.UnknownSeminar when readers see none of that number
     * @throws NotBookable when the seminar takes no bookings now
     * @throws BookingRefused with everything that is wrong with the form
     * @throws KeyUsedOtherwise when the form was sent before with something else in it
     */
    public Booking book(BookingRequest request) {
        Optional<Booking> known = bookings.sentBefore(request);
        if (known.isPresent()) {
            return known.get().sameAs(request);
        }
        Seminar seminar = seminars.published(request.seminar());
        BookingCheck check = new BookingCheck(seminar);
        check.open(clock.instant());
        check.filledIn(request);

        boolean placed = claim(request);
        // The row of counts is ours now: who sent the same request has committed, or waits for us.
        known = bookings.sentBefore(request);
        if (known.isPresent()) {
            unclaim(request, placed);
            return known.get().sameAs(request);
        }
        return placed ? confirmed(seminar, request) : queued(seminar, request);
    }

    /** Why a seminar takes no bookings now, for readers; empty when it does. */
    public Optional<String> closedBecause(Seminar seminar) {
        try {
            new BookingCheck(seminar).open(clock.instant());
            return Optional.empty();
        } catch (NotBookable closed) {
            return Optional.of(closed.getMessage());
        }
    }

    /**
     * Changes names and answers; a smaller party gives places back.
     *
     * @throws BookingRefused with everything that is wrong with the form
     * @throws WrongBookingState when it is cancelled or lapsed
     * @throws org.commonground.kernel.OthersAtWork when somebody of it is being checked in for too
     *     long
     */
    public Booking change(String reference, BookingDetails details) {
        Booking booking = locked(reference);
        Seminar seminar = stillToCome(booking);
        if (!booking.state().isLive()) {
            throw new WrongBookingState(booking.state());
        }
        new BookingCheck(seminar).changed(booking, details);
        int fewer = booking.party() - details.party();
        booking.change(details, answers(seminar, details), clock.instant());
        bookings.flush();
        events.fire(new BookingEvent.Changed(booking));
        if (fewer > 0) {
            if (booking.state().holdsPlaces()) {
                ledger.giveBack(booking.seminar(), fewer);
            }
            waiting.passOn(booking.seminar());
        }
        return booking;
    }

    /** Gives everything back: places, an offer, the place on the waiting list. */
    public Booking cancel(String reference) {
        Booking booking = locked(reference);
        stillToCome(booking);
        if (booking.state() == BookingState.CANCELLED) {
            return booking;
        }
        if (!booking.state().isLive()) {
            throw new WrongBookingState(booking.state());
        }
        leave(booking, BookingState.CANCELLED);
        return booking;
    }

    /**
     * Takes the places that are held.
     *
     * @throws WrongBookingState when none are, or not any more
     */
    public Booking accept(String reference) {
        Booking booking = locked(reference);
        stillToCome(booking);
        if (booking.isDueAt(clock.instant())) {
            throw new WrongBookingState(BookingState.LAPSED);
        }
        if (booking.state() != BookingState.OFFERED) {
            throw new WrongBookingState(booking.state());
        }
        booking.confirm(clock.instant());
        events.fire(new BookingEvent.Accepted(booking));
        return booking;
    }

    /** Lets an offer lapse whose time is up, and passes the places on; harmless when repeated. */
    void lapse(long id) {
        bookings.find(id)
                .ifPresent(
                        seen -> {
                            Booking booking = locked(seen.reference());
                            if (booking.isDueAt(clock.instant())) {
                                leave(booking, BookingState.LAPSED);
                            }
                        });
    }

    private void leave(Booking booking, BookingState how) {
        BookingState from = booking.state();
        if (from.holdsPlaces()) {
            ledger.giveBack(booking.seminar(), booking.party());
        } else {
            ledger.leaveQueue(booking.seminar());
        }
        booking.end(how, clock.instant());
        events.fire(
                how == BookingState.LAPSED
                        ? new BookingEvent.Lapsed(booking)
                        : new BookingEvent.Cancelled(booking, from));
        waiting.passOn(booking.seminar());
    }

    /**
     * Places, or else a place on the waiting list; locks the row of counts either way.
     *
     * @return whether it is places
     */
    private boolean claim(BookingRequest request) {
        int party = request.details().party();
        for (int i = 0; i < TRIES; i++) {
            if (ledger.take(request.seminar(), party)) {
                return true;
            }
            if (ledger.queue(request.seminar(), party)) {
                return false;
            }
        }
        throw new NotBookable("This seminar takes no bookings at the moment. Try again later.");
    }

    private void unclaim(BookingRequest request, boolean placed) {
        if (placed) {
            ledger.giveBack(request.seminar(), request.details().party());
        } else {
            ledger.leaveQueue(request.seminar());
        }
    }

    private Booking confirmed(Seminar seminar, BookingRequest request) {
        Booking booking = add(seminar, request, null);
        events.fire(new BookingEvent.Confirmed(booking));
        return booking;
    }

    private Booking queued(Seminar seminar, BookingRequest request) {
        Booking booking = add(seminar, request, ledger.lastInQueue(seminar.id()));
        events.fire(new BookingEvent.Queued(booking));
        return booking;
    }

    private Booking add(Seminar seminar, BookingRequest request, @Nullable Long queuePlace) {
        return bookings.add(
                new Booking(
                        request,
                        BookingReference.random(),
                        answers(seminar, request.details()),
                        queuePlace,
                        clock.instant()));
    }

    private Booking locked(String reference) {
        Booking seen = bookings.get(reference);
        ledger.lock(seen.seminar());
        return bookings.fresh(seen.id());
    }

    private Seminar stillToCome(Booking booking) {
        Seminar seminar = seminars.get(booking.seminar());
        if (!ledger.now(booking.seminar()).open() || seminar.isOverAt(clock.instant())) {
            throw new NotBookable(
                    "This seminar is cancelled or over, so the booking can no longer be changed.");
        }
        return seminar;
    }

    private static List<BookingAnswer> answers(Seminar seminar, BookingDetails details) {
        return details.answersTo(
                seminar.plan().booking().questions().stream().map(BookingQuestion::words).toList());
    }
}
