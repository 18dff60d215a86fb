package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;
import org.commonground.mail.MailLog;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.Seminars;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Erases who booked, in the log of mails too; numbers and organisations stay. */
@ApplicationScoped
@Transactional
class GuestErasure {
    private final Seminars seminars;
    private final Bookings bookings;
    private final PlaceLedger ledger;
    private final MailLog mails;
    private final AuditTrail trail;
    private final Event<GuestsForgotten> forgotten;
    private final Clock clock;

    @Inject
    GuestErasure(
            Seminars seminars,
            Bookings bookings,
            PlaceLedger ledger,
            MailLog mails,
            AuditTrail trail,
            Event<GuestsForgotten> forgotten,
            Clock clock) {
        this.seminars = seminars;
        this.bookings = bookings;
        this.ledger = ledger;
        this.mails = mails;
        this.trail = trail;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    /** Those of a seminar whose retention time is over; harmless when repeated. */
    void erase(long id) {
        ledger.lock(id);
        // The lock is ours now: another server that was at it has committed.
        List<Booking> named = bookings.withNames(id);
        if (named.isEmpty() || !isOver(seminars.get(id))) {
            return;
        }
        named.forEach(booking -> booking.erase(clock.instant()));
        forgotten.fire(new GuestsForgotten(id));
        mails.forgetAbout(SeminarAudit.object(id));
        trail.record("erased personal data", SeminarAudit.object(id), null);
    }

    private boolean isOver(Seminar seminar) {
        Instant ends = seminar.endsAt();
        return ends != null
                && !ends.plus(seminar.plan().booking().retention()).isAfter(clock.instant());
    }
}
