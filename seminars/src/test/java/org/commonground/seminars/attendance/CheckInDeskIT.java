package org.commonground.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BoxOffice;
import org.commonground.seminars.bookings.Rush;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

@OnBothDatabases
class CheckInDeskIT {
    private static final Instant OPENING = Instant.parse("2026-10-06T08:00:00Z");
    private static final int DEVICES = 8;

    private final TestDatabase database;
    @TempDir private Path home;
    private FrontDoor door;
    private long seminar;

    CheckInDeskIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        door = new FrontDoor(database, home);
        seminar = door.office.published(PlannedDay.withPlaces(4));
    }

    @Test
    void eachOfAPartyIsTickedOffAndTheRestAreKnownNotToHaveCome() {
        List<Attendee> party = book("Ada", "Ben", "Cy");
        book("Dee");
        doorsOpen();

        door.send(seminar, came(party.get(0), 0), came(party.get(2), 60));

        DoorList list = door.list(seminar);
        assertThat(door.there(seminar)).containsExactly("Ada", "Cy");
        assertThat(list.expected()).isEqualTo(4);
        assertThat(list.came()).isEqualTo(2);
        assertThat(list.notCome()).isEqualTo(2);
        assertThat(list.partiesThatCame()).extracting(this::leader).containsExactly("Ada");
        assertThat(list.partiesThatDidNotCome()).extracting(this::leader).containsExactly("Dee");
        assertThat(list.guests().getFirst().cameAt()).isEqualTo(OPENING);
        assertThat(door.trail(seminar, "checked in"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.detail()).doesNotContain("Ada"));
    }

    @Test
    void aMarkSentAgainIsKeptOnceAndSomebodyTickedOffTwiceCameOnce() {
        Attendee ada = book("Ada").getFirst();
        doorsOpen();
        DoorMark mark = came(ada, 0);

        door.send(seminar, mark);
        door.send(seminar, mark, mark);
        door.send(seminar, came(ada, 30));

        assertThat(door.list(seminar).came()).isOne();
        assertThat(door.list(seminar).guests().getFirst().cameAt()).isEqualTo(OPENING);
        assertThat(door.trail(seminar, "checked in")).hasSize(2);
    }

    @Test
    void devicesAgreeInWhateverOrderTheirMarksCome() {
        List<Attendee> party = book("Ada", "Ben", "Cy");
        doorsOpen();
        List<DoorMark> marks = new ArrayList<>();
        marks.add(came(party.get(0), 0));
        marks.add(undone(party.get(0), 60));
        marks.add(came(party.get(0), 120));
        marks.add(came(party.get(1), 30));
        marks.add(undone(party.get(1), 90));
        marks.add(undone(party.get(2), 10));
        marks.add(came(party.get(2), 20));
        Random order = new Random(7);
        for (int i = 0; i < 10; i++) {
            door.office.read(
                    room -> room.entities().createQuery("delete CheckInMark").executeUpdate());
            Collections.shuffle(marks, order);

            marks.forEach(mark -> door.send(seminar, mark));

            assertThat(door.there(seminar)).as("%s", marks).containsExactly("Ada", "Cy");
            assertThat(door.list(seminar).guests().getFirst().cameAt())
                    .isEqualTo(OPENING.plusSeconds(120));
        }
    }

    @Test
    void manyDevicesAtOnceCountEachAttendeeOnceAndKeepEachMarkOnce() throws InterruptedException {
        List<DoorMark> marks =
                book("Ada", "Ben", "Cy", "Dee").stream().map(guest -> came(guest, 0)).toList();
        doorsOpen();
        Rush rush = new Rush();
        for (int i = 0; i < DEVICES; i++) {
            // Each lists them in another order.
            List<DoorMark> own = new ArrayList<>(marks);
            Collections.rotate(own, i);
            rush.add(() -> door.send(seminar, OPENING, own));
        }

        rush.run(DEVICES);

        assertThat(door.list(seminar).came()).isEqualTo(4);
        assertThat(door.trail(seminar, "checked in")).hasSize(4);
    }

    @Test
    void aDeviceWhoseClockIsWrongIsPutRight() {
        Attendee ada = book("Ada").getFirst();
        doorsOpen();
        door.office.clock.move(Duration.ofMinutes(30));
        Instant now = door.office.clock.instant();
        Duration ahead = Duration.ofDays(400);

        // Made ten minutes before it is sent, by a clock that is more than a year ahead.
        door.send(
                seminar,
                now.plus(ahead),
                List.of(mark(ada, true, now.minusSeconds(600).plus(ahead))));
        door.send(seminar, mark(ada, false, now.minusSeconds(60)));

        assertThat(door.there(seminar)).isEmpty();
        door.send(seminar, mark(ada, true, now.plus(ahead)));
        assertThat(door.list(seminar).guests().getFirst().cameAt()).isEqualTo(now);
    }

    @Test
    void marksOfSomebodyWhoIsNotOnTheListAreHandedBack() {
        Attendee ada = book("Ada").getFirst();
        long other = door.office.published(PlannedDay.withPlaces(4));
        doorsOpen();
        DoorMark mark = came(ada, 0);

        assertThat(door.send(other, mark)).containsExactly(mark);
        assertThat(door.list(seminar).came()).isZero();
    }

    @Test
    void whoStaysInAPartyKeepsTheirMarkWhenOthersLeaveIt() {
        Booking booking = door.office.book(seminar, "Ada", "Ben", "Cy");
        doorsOpen();
        door.send(seminar, came(booking.attendees().get(2), 0));

        door.office.guest(desk -> desk.change(booking.reference(), BoxOffice.details("Ben", "Cy")));

        assertThat(door.list(seminar).guests())
                .extracting(DoorGuest::name)
                .containsExactly("Ben", "Cy");
        assertThat(door.there(seminar)).containsExactly("Cy");
    }

    @Test
    void whoCameStaysOnTheListAlthoughTheBookingIsCancelledAfterwards() {
        Booking booking = door.office.book(seminar, "Ada");
        Booking other = door.office.book(seminar, "Ben");
        doorsOpen();
        door.send(seminar, came(booking.attendees().getFirst(), 0));

        door.office.guest(desk -> desk.cancel(booking.reference()));
        door.office.guest(desk -> desk.cancel(other.reference()));

        assertThat(door.list(seminar).guests()).extracting(DoorGuest::name).containsExactly("Ada");
    }

    @Test
    void marksAreRefusedForDraftsAndCancelledSeminarsAndWithoutAKey() {
        Attendee ada = book("Ada").getFirst();
        long draft = door.office.seminars(desk -> desk.plan(PlannedDay.plan())).id();

        assertRefused("This seminar is a draft", draft, came(ada, 0));
        assertRefused(
                "needs a key of 1 to 64", seminar, new DoorMark("", ada.id(), true, Instant.EPOCH));
        door.office.seminars(desk -> desk.cancel(seminar, "Flood"));
        assertRefused("This seminar is cancelled", seminar, came(ada, 0));
    }

    @Test
    void moreMarksThanAnyDoorMakesAreRefused() {
        Attendee ada = book("Ada").getFirst();

        assertRefused(
                "at most 1000",
                seminar,
                Collections.nCopies(1001, came(ada, 0)).toArray(DoorMark[]::new));
    }

    @Test
    void whoCameStaysCountedWhenNamesAreErased() {
        Attendee ada = book("Ada").getFirst();
        doorsOpen();
        door.send(seminar, came(ada, 0));

        door.office.clock.move(Duration.ofDays(60));
        door.office.retentionComes();

        assertThat(door.list(seminar).came()).isOne();
        assertThat(door.there(seminar)).containsExactly("");
    }

    private void assertRefused(String words, long where, DoorMark... marks) {
        assertThatExceptionOfType(CheckInRefused.class)
                .isThrownBy(() -> door.send(where, marks))
                .withMessageContaining(words);
    }

    private List<Attendee> book(String... people) {
        return door.office.book(seminar, people).attendees();
    }

    private void doorsOpen() {
        door.office.clock.itIs(OPENING.plusSeconds(300));
    }

    private String leader(Booking booking) {
        return booking.contact().name();
    }

    private static DoorMark came(Attendee who, int secondsAfterOpening) {
        return mark(who, true, OPENING.plusSeconds(secondsAfterOpening));
    }

    private static DoorMark undone(Attendee who, int secondsAfterOpening) {
        return mark(who, false, OPENING.plusSeconds(secondsAfterOpening));
    }

    private static DoorMark mark(Attendee who, boolean came, Instant at) {
        return new DoorMark(UUID.randomUUID().toString(), who.id(), came, at);
    }
}
