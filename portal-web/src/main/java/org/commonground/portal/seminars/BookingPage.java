package org.commonground.portal.seminars;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.BookingState;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.time.Instant;

/** A booking, for whoever holds its link. */
@Named
@RequestScoped
public class BookingPage {
    @Inject private BookingLinks links;

    @Inject private Bookings bookings;

    @Inject private Seminars seminars;

    @Inject private WaitingListDesk waiting;

    @Inject private HttpServletRequest http;

    private Booking booking;
    private Seminar seminar;
    private BookingFields fields;

    /**
     * Finds what the link names.
     *
     * @throws org.commonground.seminars.bookings.UnknownBooking when we did not make it
     */
    @PostConstruct
    void open() {
        booking = bookings.get(links.reference(Asked.path(http, "token")));
        seminar = seminars.get(booking.seminar());
        fields =
                "POST".equals(http.getMethod())
                        ? BookingFields.typed(seminar, http)
                        : BookingFields.booked(seminar, booking);
    }

    public Booking booking() {
        return booking;
    }

    public Seminar seminar() {
        return seminar;
    }

    public BookingFields fields() {
        return fields;
    }

    public String path() {
        return links.path(booking);
    }

    /** What was just done, as the address says it: booked, changed, accepted; empty otherwise. */
    public String done() {
        String done = Asked.field(http, "done");
        return done.matches("booked|changed|accepted|declined|cancelled") ? done : "";
    }

    public boolean isConfirmed() {
        return booking.state() == BookingState.CONFIRMED;
    }

    public boolean isWaiting() {
        return booking.state() == BookingState.WAITING;
    }

    public boolean isOffered() {
        return booking.state() == BookingState.OFFERED;
    }

    /** Whether anything can still be done: not after it was ended, erased, or the seminar was. */
    public boolean isOpen() {
        return booking.state().isLive()
                && !booking.isErased()
                && seminar.state() == SeminarState.PUBLISHED;
    }

    /** Why there is no offer; empty unless the party waits. */
    public String waitingReason() {
        return isWaiting() ? waiting.reason(booking).words() : "";
    }

    /** Until when places are held; empty unless some are. */
    public String heldUntil() {
        Instant until = booking.offeredUntil();
        return until == null ? "" : seminar.plan().timetable().inWords(until);
    }

    public boolean isSeminarCancelled() {
        return seminar.state() == SeminarState.CANCELLED;
    }

    /** Only for those who have places, and as long as it takes place. */
    public String joinLink() {
        return isConfirmed() && !isSeminarCancelled()
                ? seminar.plan().place().online().joinLink()
                : "";
    }
}
