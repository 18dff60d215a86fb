package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.OthersAtWork;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Somebody works on a seminar's bookings and does not come to an end. */
@OnBothDatabases
class BusySeminarIT {
    /** What H2 does by itself, so that nothing has to be put back. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TestDatabase database;
    private final CountDownLatch locked = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);
    @TempDir private Path home;
    private BoxOffice office;
    private long seminar;

    BusySeminarIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void somebodyKeepsTheSeminar() throws InterruptedException {
        office = new BoxOffice(database, home);
        seminar = office.published(PlannedDay.withPlaces(2));
        Thread.ofPlatform().daemon().start(this::keep);
        locked.await();
    }

    @Test
    void whoWouldWaitTooLongIsToldToTryAgainAndThenGetsThePlaces() {
        BookingRequest request = BoxOffice.request(seminar, "once", "Ada");

        assertThatExceptionOfType(OthersAtWork.class)
                .isThrownBy(() -> bookWaiting(PATIENCE, request))
                .withMessageContaining("send it again")
                .satisfies(busy -> assertThat(busy.status()).isEqualTo(503))
                .satisfies(busy -> assertThat(busy.retryAfter()).isPositive());
        letGo.countDown();

        assertThat(office.guest(desk -> desk.book(request)).state())
                .isEqualTo(BookingState.CONFIRMED);
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 2, 1, 0));
    }

    /** The same without what it tests. */
    @Test
    void withoutALimitTheyWouldWaitAsLongAsItTakes() throws InterruptedException {
        Thread guest =
                Thread.ofPlatform()
                        .start(
                                () ->
                                        bookWaiting(
                                                Duration.ofMinutes(1),
                                                BoxOffice.request(seminar, "once", "Ada")));

        assertThat(guest.join(PATIENCE.multipliedBy(2))).as("is through").isFalse();
        letGo.countDown();
        guest.join();
        assertThat(office.all(seminar)).hasSize(1);
    }

    private void keep() {
        database.inTransaction(
                entities -> {
                    new PlaceLedger(entities).lock(seminar);
                    locked.countDown();
                    try {
                        letGo.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private void bookWaiting(Duration time, BookingRequest request) {
        database.inTransaction(
                entities -> {
                    waitAtMost(time, entities);
                    new BookingRoom(office, entities).desk().book(request);
                    waitAtMost(PATIENCE, entities);
                });
    }

    /** Both databases understand it, in milliseconds. */
    private static void waitAtMost(Duration time, EntityManager entities) {
        entities.createNativeQuery("set lock_timeout = " + time.toMillis()).executeUpdate();
    }
}
