package org.commonground.seminars.bookings;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.mail.MailLog;
import org.commonground.mail.MailOutbox;
import org.commonground.seminars.CalendarOrganiser;
import org.commonground.seminars.CheckedPlans;
import org.commonground.seminars.SeminarDesk;
import org.commonground.seminars.SeminarEvent;
import org.commonground.seminars.Seminars;
import org.commonground.taxonomy.Terms;

import java.time.Clock;

/** The desks of a {@link BoxOffice} and what stands behind them, around one entity manager. */
public final class BookingRoom {
    private final BoxOffice office;
    private final EntityManager entities;
    private final Clock clock;

    BookingRoom(BoxOffice office, EntityManager entities) {
        this.office = office;
        this.entities = entities;
        this.clock = office.clock;
    }

    public EntityManager entities() {
        return entities;
    }

    /** One statement, and so one moment. */
    int takenButNotHeld(long seminar) {
        return entities.createQuery(
                        "select count.taken - (select coalesce(sum(booking.party), 0) from"
                                + " Booking booking where booking.seminarId = :seminar and"
                                + " booking.state in (CONFIRMED, OFFERED)) from PlaceCount"
                                + " count where count.seminarId = :seminar",
                        Number.class)
                .setParameter("seminar", seminar)
                .getSingleResult()
                .intValue();
    }

    public Seminars seminars() {
        return new Seminars(entities);
    }

    public Bookings bookings() {
        return office.bookings(entities);
    }

    public AuditTrail trail() {
        return new AuditTrail(entities, clock, new Actor());
    }

    public BookingDesk desk() {
        return new BookingDesk(
                seminars(), bookings(), office.ledger(entities), waiting(), bookingEvents(), clock);
    }

    public WalkInDesk walkIns() {
        PlaceLedger ledger = office.ledger(entities);
        return new WalkInDesk(
                seminars(),
                bookings(),
                ledger,
                new DoorPlaces(ledger, clock),
                bookingEvents(),
                clock);
    }

    public WaitingListDesk waitingDesk() {
        return new WaitingListDesk(bookings(), office.ledger(entities), waiting(), bookingEvents());
    }

    PlaceRecount recount() {
        return new PlaceRecount(office.ledger(entities), waiting());
    }

    GuestErasure erasure() {
        return new GuestErasure(
                seminars(),
                bookings(),
                office.ledger(entities),
                new MailLog(entities, trail(), clock),
                trail(),
                new RecordedEvents<>(gone -> office.forget(entities, gone)),
                clock);
    }

    public SeminarDesk seminarDesk() {
        return new SeminarDesk(
                seminars(),
                new Terms(entities),
                CheckedPlans.on(entities, clock),
                seminarEvents(),
                new Actor(),
                clock);
    }

    private WaitingList waiting() {
        return new WaitingList(
                office.ledger(entities), bookings(), seminars(), bookingEvents(), clock);
    }

    private Event<BookingEvent> bookingEvents() {
        BookingAudit audit = new BookingAudit(trail());
        return new RecordedEvents<>(
                event -> {
                    audit.onEvent(event);
                    mails().tell(event);
                });
    }

    private Event<SeminarEvent> seminarEvents() {
        PlacesFollowPlans places =
                new PlacesFollowPlans(seminars(), office.ledger(entities), waiting());
        return new RecordedEvents<>(
                event -> {
                    places.follow(event);
                    mails().tellAll(event);
                });
    }

    private BookingMails mails() {
        return new BookingMails(
                new MailOutbox(entities, clock, BoxOffice.PORTAL),
                seminars(),
                bookings(),
                office.links(),
                new BookingCalendar(
                        office.links(),
                        new CalendarOrganiser(BoxOffice.SENDER),
                        BoxOffice.PORTAL,
                        clock),
                BoxOffice.PORTAL);
    }
}
