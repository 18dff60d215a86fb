package org.commonground.seminars.attendance;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditEntry;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingRoom;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.BoxOffice;
import org.commonground.seminars.bookings.Contact;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The package put together by hand, behind a box office. */
public class FrontDoor {
    public final BoxOffice office;

    public FrontDoor(TestDatabase database, Path home) {
        office = new BoxOffice(database, home);
    }

    /** Where marks are kept; another one in tests that show what it is for. */
    CheckInMarks marks(EntityManager entities) {
        return new CheckInMarks(entities);
    }

    DoorList list(long seminar) {
        return office.read(room -> attendance(room.entities()).of(seminar));
    }

    public Attendance attendance(EntityManager entities) {
        return new Attendance(new Bookings(entities), marks(entities));
    }

    /** Ticks everybody of a party off. */
    public void come(Booking booking) {
        List<DoorMark> marks =
                booking.attendees().stream()
                        .map(
                                person ->
                                        new DoorMark(
                                                "came", person.id(), true, office.clock.instant()))
                        .toList();
        send(booking.seminar(), office.clock.instant(), marks);
    }

    <T> T certificates(Function<Certificates, T> question) {
        return office.read(
                room ->
                        question.apply(
                                new Certificates(
                                        new Attendance(room.bookings(), marks(room.entities())),
                                        office.clock)));
    }

    List<String> there(long seminar) {
        return list(seminar).guests().stream()
                .filter(DoorGuest::came)
                .map(DoorGuest::name)
                .toList();
    }

    /** From a device whose clock goes right. */
    List<DoorMark> send(long seminar, DoorMark... marks) {
        return send(seminar, office.clock.instant(), List.of(marks));
    }

    List<DoorMark> send(long seminar, Instant sentAt, List<DoorMark> marks) {
        return desk(desk -> desk.take(seminar, sentAt, marks));
    }

    public Booking letIn(long seminar, String key, String name) {
        return walkIn(seminar, key, name, false);
    }

    /** Knowing that all places are promised. */
    Booking letInOnAPromisedPlace(long seminar, String key, String name) {
        return walkIn(seminar, key, name, true);
    }

    /** A party that waits, or is offered places. */
    Booking letInFromTheList(Booking waiting, boolean givesOn) {
        return letIn(desk -> desk.waiting(waiting.seminar(), "let in", waiting.id(), givesOn));
    }

    /** At the door of that seminar. */
    Booking letInFromTheListOf(long seminar, Booking waiting) {
        return letIn(desk -> desk.waiting(seminar, "let in", waiting.id(), false));
    }

    List<AuditEntry> trail(long seminar, String action) {
        return office.read(
                room ->
                        room.trail().of(SeminarAudit.object(seminar), 10_000).stream()
                                .filter(entry -> entry.action().equals(action))
                                .toList());
    }

    private Booking walkIn(long seminar, String key, String name, boolean givesOn) {
        return letIn(desk -> desk.walkIn(seminar, key, new Contact(name, "", "Forum"), givesOn));
    }

    private Booking letIn(Function<LetInDesk, Booking> step) {
        return office.read(
                room ->
                        step.apply(
                                new LetInDesk(
                                        room.walkIns(),
                                        desk(room),
                                        attendance(room.entities()),
                                        office.clock)));
    }

    private <T> T desk(Function<CheckInDesk, T> step) {
        return office.read(room -> step.apply(desk(room)));
    }

    private CheckInDesk desk(BookingRoom room) {
        return new CheckInDesk(
                room.seminars(), marks(room.entities()), room.trail(), new Actor(), office.clock);
    }
}
