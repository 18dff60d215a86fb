package org.commonground.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.bookings.Booking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

@OnBothDatabases
class CertificatesIT {
    private static final Instant OPENING = Instant.parse("2026-10-06T08:00:00Z");

    private final TestDatabase database;
    @TempDir private Path home;
    private FrontDoor door;
    private long seminar;
    private Booking came;
    private Booking stayedAway;

    CertificatesIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        door = new FrontDoor(database, home);
        seminar = door.office.published(PlannedDay.withPlaces(4));
        came = door.office.book(seminar, "Ada", "Ben");
        stayedAway = door.office.book(seminar, "Cy");
        door.office.clock.itIs(OPENING);
        door.send(seminar, new DoorMark("mark-1", came.attendees().getFirst().id(), true, OPENING));
    }

    @Test
    void whoCameGetsOneOnceTheSeminarIsOver() {
        door.office.clock.move(Duration.ofHours(12));

        assertThat(names(came)).containsExactly("Ada");
        assertThat(areThere()).isTrue();
        List<DoorGuest> all = door.certificates(given -> given.ofAll(seminar()));
        assertThat(all).extracting(DoorGuest::name).containsExactly("Ada");
    }

    @Test
    void oneOfAPartyGetsTheirOwnAndNobodyElses() {
        door.send(seminar, new DoorMark("mark-2", came.attendees().getLast().id(), true, OPENING));
        door.office.clock.move(Duration.ofHours(12));

        assertThat(namesOf(came.attendees().getLast())).containsExactly("Ben");
        assertThatExceptionOfType(NoCertificate.class)
                .isThrownBy(() -> namesOf(stayedAway.attendees().getFirst()))
                .withMessageContaining("They were not checked in.");
    }

    @Test
    void nobodyGetsOneBeforeTheEnd() {
        assertNone(came, "once the seminar is over");
        assertThat(areThere()).isFalse();
    }

    @Test
    void whoDidNotComeGetsNone() {
        door.office.clock.move(Duration.ofHours(12));

        assertNone(stayedAway, "If you were there, tell the organisers.");
    }

    @Test
    void noneIsGivenWithoutAName() {
        door.office.clock.move(Duration.ofDays(60));
        door.office.retentionComes();

        assertNone(came, "The names were erased");
    }

    private void assertNone(Booking booking, String words) {
        assertThatExceptionOfType(NoCertificate.class)
                .isThrownBy(() -> names(booking))
                .withMessageContaining(words);
    }

    private boolean areThere() {
        return !door.certificates(all -> all.thereFor(seminar(), came)).isEmpty();
    }

    /** Whose certificate the link of the party that came leads to. */
    private List<String> namesOf(Attendee person) {
        return door.certificates(
                all ->
                        all.ofOne(seminar(), came, person.id()).stream()
                                .map(DoorGuest::name)
                                .toList());
    }

    private List<String> names(Booking booking) {
        return door.certificates(
                all -> all.ofParty(seminar(), booking).stream().map(DoorGuest::name).toList());
    }

    private Seminar seminar() {
        return door.office.read(room -> room.seminars().get(seminar));
    }
}
