package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.SeminarAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Personal data are erased once, by whatever clock and by however many servers. */
@OnBothDatabases
class RetentionClockIT {
    private static final Duration HOUR = Duration.ofHours(1);

    /** From the 6th of October in summer time to thirty days later in winter time. */
    private static final Instant OVER =
            Instant.parse("2026-10-06T15:30:00Z").plus(Duration.ofDays(30));

    private final TestDatabase database;
    @TempDir private Path home;

    RetentionClockIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void anHourForwardAndBackAgainErasesOnceAndNotBeforeItsTime() {
        BoxOffice office = new BoxOffice(database, home);
        long seminar = booked(office);
        Booking ada = office.all(seminar).getFirst();
        office.clock.itIs(OVER.minusSeconds(1));
        office.retentionComes();
        assertThat(office.now(ada).isErased()).isFalse();

        office.clock.itIs(OVER);
        office.retentionComes();
        office.clock.move(HOUR.negated());
        office.retentionComes();
        office.clock.move(HOUR.multipliedBy(2));
        office.retentionComes();

        assertThat(office.now(ada).isErased()).isTrue();
        assertThat(office.now(ada).contact().name()).isEmpty();
        assertThat(timesErased(office, seminar)).isEqualTo(1);
    }

    @Test
    void twoServersAtOnceEraseOnce() throws InterruptedException {
        BoxOffice office = new BoxOffice(database, home);
        long seminar = booked(office);

        eraseAtOnce(office, seminar);

        assertThat(timesErased(office, seminar)).isEqualTo(1);
    }

    /** The twin: of two that look before either is done, both find something to erase. */
    @Test
    void withoutTheLockTwoServersWouldEraseTwice() throws InterruptedException {
        CyclicBarrier both = new CyclicBarrier(2);
        BoxOffice office =
                new BoxOffice(database, home) {
                    @Override
                    PlaceLedger ledger(EntityManager entities) {
                        return new Unlocked(entities);
                    }

                    @Override
                    Bookings bookings(EntityManager entities) {
                        return new InStep(entities, both);
                    }
                };
        long seminar = booked(office);

        eraseAtOnce(office, seminar);

        assertThat(timesErased(office, seminar)).isEqualTo(2);
    }

    /** The other twin. */
    @Test
    void withoutTheMarkEveryTurnWouldEraseAgain() {
        BoxOffice office =
                new BoxOffice(database, home) {
                    @Override
                    Bookings bookings(EntityManager entities) {
                        return new Forgetful(entities);
                    }
                };
        long seminar = booked(office);

        office.erase(seminar);
        office.clock.move(HOUR);
        office.erase(seminar);

        assertThat(timesErased(office, seminar)).isEqualTo(2);
    }

    /** At the time when what guests told is to be erased. */
    private static long booked(BoxOffice office) {
        long seminar = office.published(PlannedDay.withPlaces(2));
        office.book(seminar, "Ada");
        office.clock.itIs(OVER);
        return seminar;
    }

    private static void eraseAtOnce(BoxOffice office, long seminar) throws InterruptedException {
        Rush servers = new Rush();
        for (int i = 0; i < 2; i++) {
            servers.add(() -> office.erase(seminar));
        }
        servers.run(2);
    }

    private static long timesErased(BoxOffice office, long seminar) {
        return office.<Long>read(
                room ->
                        room.trail().of(SeminarAudit.object(seminar), 100).stream()
                                .filter(line -> line.action().equals("erased personal data"))
                                .count());
    }

    private static final class Unlocked extends PlaceLedger {
        Unlocked(EntityManager entities) {
            super(entities);
        }

        @Override
        void lock(long seminar) {
            // Nobody waits for anybody.
        }
    }

    /** Both have looked before either goes on. */
    private static final class InStep extends Bookings {
        private final CyclicBarrier both;

        InStep(EntityManager entities, CyclicBarrier both) {
            super(entities);
            this.both = both;
        }

        @Override
        List<Booking> withNames(long seminar) {
            List<Booking> seen = super.withNames(seminar);
            try {
                both.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
            return seen;
        }
    }

    /** Does not remember who is erased. */
    private static final class Forgetful extends Bookings {
        Forgetful(EntityManager entities) {
            super(entities);
        }

        @Override
        List<Booking> withNames(long seminar) {
            return of(seminar);
        }
    }
}
