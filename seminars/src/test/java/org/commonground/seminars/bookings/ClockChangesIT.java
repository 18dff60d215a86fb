package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.BiFunction;

/** Clocks that are put forward and back, by hand, by mistake or by law. */
@OnBothDatabases
class ClockChangesIT {
    private static final ZoneId LONDON = ZoneId.of(Timetable.USUAL_ZONE);
    private static final Duration HOLD = Duration.ofHours(48);
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestDatabase database;
    @TempDir private Path home;

    ClockChangesIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void anHourForwardAndBackAgainLetsEachOfferLapseOnceAndMissesNone() {
        BoxOffice office = new BoxOffice(database, home);
        long seminar = office.published(PlannedDay.withPlaces(1));
        Booking leaving = office.book(seminar, "Ada");
        Booking ben = office.book(seminar, "Ben");
        Booking cy = office.book(seminar, "Cy");
        office.guest(desk -> desk.cancel(leaving.reference()));

        office.clock.move(HOLD.minus(HOUR));
        office.timeComes();
        assertThat(office.state(ben)).isEqualTo(BookingState.OFFERED);
        office.clock.move(HOUR);
        office.timeComes();
        office.clock.move(HOUR.negated());
        office.timeComes();

        assertThat(office.state(ben)).isEqualTo(BookingState.LAPSED);
        assertThat(office.state(cy)).isEqualTo(BookingState.OFFERED);
        office.clock.move(HOLD);
        office.timeComes();
        assertThat(office.state(cy))
                .as("held from when it was offered")
                .isEqualTo(BookingState.OFFERED);
        office.clock.move(HOUR);
        office.timeComes();
        office.timeComes();
        assertThat(office.state(cy)).isEqualTo(BookingState.LAPSED);
        assertThat(office.mails("booking-lapsed")).hasSize(2);
        assertThat(office.mails("booking-offered")).hasSize(2);
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-24T18:00:00Z", "2027-03-27T18:00:00Z"})
    void anOfferIsHeldFullHoursOverANightInWhichTheClocksChange(Instant evening) {
        BoxOffice office = new BoxOffice(database, home);
        office.clock.itIs(evening);
        LocalDateTime summer = LocalDateTime.parse("2027-06-01T09:00");
        long seminar = office.published(PlannedDay.at(summer, summer.plusHours(7), 1));
        Booking leaving = office.book(seminar, "Ada");
        Booking ben = office.book(seminar, "Ben");
        office.guest(desk -> desk.cancel(leaving.reference()));

        Instant until = office.now(ben).offeredUntil();

        assertThat(until).isEqualTo(evening.plus(HOLD));
        // The twin: counted by the clock on the wall, it would be an hour too many or too few.
        assertThat(evening.atZone(LONDON).plusDays(HOLD.toDays()).toInstant()).isNotEqualTo(until);
        office.clock.itIs(until.minusSeconds(1));
        office.timeComes();
        assertThat(office.state(ben)).isEqualTo(BookingState.OFFERED);
        office.clock.itIs(until);
        office.timeComes();
        assertThat(office.state(ben)).isEqualTo(BookingState.LAPSED);
    }

    @Test
    void twoServersThatSeeTheSameOfferOverLetItLapseOnce() throws InterruptedException {
        BoxOffice office = reading(InStep::new);
        long seminar = offered(office);

        lapseAtOnce(office);

        assertThat(office.places(seminar).taken()).isZero();
        assertThat(difference(office, seminar)).isZero();
        assertThat(office.mails("booking-lapsed")).hasSize(1);
    }

    /** The twin: an offer as it was before the seminar's lock is not what it is after it. */
    @Test
    void withoutLookingAgainUnderTheLockThePlacesWouldBeGivenBackTwice()
            throws InterruptedException {
        BoxOffice office = reading(AtFirstSight::new);
        long seminar = offered(office);

        lapseAtOnce(office);

        assertThat(difference(office, seminar)).isNotZero();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2026-10-25T00:30, 2026-10-25T03:00, 2026-10-24T23:30:00Z, 2026-10-25T03:00:00Z",
        "2026-10-25T01:30, 2026-10-25T10:00, 2026-10-25T00:30:00Z, 2026-10-25T10:00:00Z",
        "2026-10-25T09:30, 2026-10-25T16:00, 2026-10-25T09:30:00Z, 2026-10-25T16:00:00Z",
        "2027-03-28T00:30, 2027-03-28T02:30, 2027-03-28T00:30:00Z, 2027-03-28T01:30:00Z",
        "2027-03-28T09:30, 2027-03-28T16:00, 2027-03-28T08:30:00Z, 2027-03-28T15:00:00Z"
    })
    void calendarsShowARightTimeOnDaysTheClocksChange(
            LocalDateTime starts, LocalDateTime ends, Instant from, Instant until) {
        BoxOffice office = new BoxOffice(database, home);
        long seminar = office.published(PlannedDay.at(starts, ends, 2));
        office.book(seminar, "Ada");

        VEvent event =
                Biweekly.parse(
                                new String(
                                        office.lastMail().attachments().getFirst().content(),
                                        StandardCharsets.UTF_8))
                        .first()
                        .getEvents()
                        .getFirst();

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(from);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(until);
    }

    private BoxOffice reading(BiFunction<EntityManager, CyclicBarrier, Bookings> how) {
        CyclicBarrier both = new CyclicBarrier(2);
        return new BoxOffice(database, home) {
            @Override
            Bookings bookings(EntityManager entities) {
                return how.apply(entities, both);
            }
        };
    }

    /** One offer whose time is up, and nobody behind it. */
    private static long offered(BoxOffice office) {
        long seminar = office.published(PlannedDay.withPlaces(1));
        Booking leaving = office.book(seminar, "Ada");
        office.book(seminar, "Ben");
        office.guest(desk -> desk.cancel(leaving.reference()));
        office.clock.move(HOLD);
        return seminar;
    }

    private static void lapseAtOnce(BoxOffice office) throws InterruptedException {
        long due = office.read(room -> room.bookings().due(office.clock.instant())).getFirst();
        Rush servers = new Rush();
        for (int i = 0; i < 2; i++) {
            servers.add(
                    () ->
                            office.guest(
                                    desk -> {
                                        desk.lapse(due);
                                        return due;
                                    }));
        }
        servers.run(2);
    }

    private static int difference(BoxOffice office, long seminar) {
        return office.read(room -> room.takenButNotHeld(seminar));
    }

    /** Both see a booking before either does anything about it. */
    private static class InStep extends Bookings {
        private final CyclicBarrier both;

        InStep(EntityManager entities, CyclicBarrier both) {
            super(entities);
            this.both = both;
        }

        @Override
        public Optional<Booking> find(long id) {
            Optional<Booking> seen = super.find(id);
            try {
                both.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
            return seen;
        }
    }

    /** Goes by what it saw before it had the lock. */
    private static final class AtFirstSight extends InStep {
        private final EntityManager entities;

        AtFirstSight(EntityManager entities, CyclicBarrier both) {
            super(entities, both);
            this.entities = entities;
        }

        @Override
        Booking fresh(long id) {
            return entities.find(Booking.class, id).whole();
        }
    }
}
