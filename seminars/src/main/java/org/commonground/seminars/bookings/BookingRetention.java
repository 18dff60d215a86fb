package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;
import org.commonground.jobs.Job;
import org.commonground.mail.MailLog;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.Seminars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Erases who booked, once a seminar's retention time after its end has passed, in the log of mails
 * too; numbers and organisations stay.
 */
@ApplicationScoped
public class BookingRetention implements Job {
    private final EntityManager entities;
    private final Seminars seminars;
    private final Bookings bookings;
    private final MailLog mails;
    private final AuditTrail trail;
    private final Event<GuestsForgotten> forgotten;
    private final Clock clock;

    @Inject
    BookingRetention(
            EntityManager entities,
            Seminars seminars,
            Bookings bookings,
            MailLog mails,
            AuditTrail trail,
            Event<GuestsForgotten> forgotten,
            Clock clock) {
        this.entities = entities;
        this.seminars = seminars;
        this.bookings = bookings;
        this.mails = mails;
        this.trail = trail;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "erase personal data of guests";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        for (long id : withPersonalData()) {
            Seminar seminar = seminars.get(id);
            Instant ends = seminar.endsAt();
            if (ends != null
                    && !ends.plus(seminar.plan().booking().retention()).isAfter(clock.instant())) {
                bookings.of(id).forEach(booking -> booking.erase(clock.instant()));
                forgotten.fire(new GuestsForgotten(id));
                mails.forgetAbout(SeminarAudit.object(id));
                trail.record("erased personal data", SeminarAudit.object(id), null);
            }
        }
    }

    private List<Long> withPersonalData() {
        return entities.createQuery(
                        "select distinct booking.seminarId from Booking booking join Seminar"
                                + " seminar on seminar.id = booking.seminarId where"
                                + " booking.erasedAt is null and seminar.endsAt <= :now",
                        Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
