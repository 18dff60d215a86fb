package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.audit.AuditTrail;
import org.commonground.seminars.SeminarAudit;
import org.jspecify.annotations.Nullable;

/** Writes into the trail of a seminar what happens to its bookings, by number, never by name. */
@ApplicationScoped
public class BookingAudit {
    private final AuditTrail trail;

    @Inject
    BookingAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void onEvent(@Observes(during = TransactionPhase.IN_PROGRESS) BookingEvent event) {
        Booking booking = event.booking();
        switch (event) {
            case BookingEvent.Confirmed _ -> record("booked", booking, booking.party() + " places");
            case BookingEvent.WalkedIn in ->
                    record("let in without a booking", booking, in.onWhose());
            case BookingEvent.LetIn in -> record("let in who waited", booking, in.onWhose());
            case BookingEvent.Queued _ ->
                    record("put on the waiting list", booking, booking.party() + " places");
            case BookingEvent.Offered offered ->
                    record("offered places", booking, "until " + offered.until());
            case BookingEvent.Accepted _ -> record("accepted places", booking, null);
            case BookingEvent.Lapsed _ -> record("let an offer lapse", booking, null);
            case BookingEvent.Changed _ -> record("changed a booking", booking, null);
            case BookingEvent.Cancelled cancelled ->
                    record("cancelled a booking", booking, cancelled.from().label());
            case BookingEvent.Moved moved ->
                    record(
                            "moved on the waiting list",
                            booking,
                            "to place " + moved.place() + ": " + moved.note());
            case BookingEvent.Preferred preferred ->
                    record("preferred on the waiting list", booking, preferred.note());
        }
    }

    private void record(String action, Booking booking, @Nullable String detail) {
        trail.record(
                action,
                SeminarAudit.object(booking.seminar()),
                "booking "
                        + booking.id()
                        + (detail == null || detail.isEmpty() ? "" : ", " + detail));
    }
}
