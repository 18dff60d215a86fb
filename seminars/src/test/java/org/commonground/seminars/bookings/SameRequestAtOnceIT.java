package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One guest who presses the button a hundred times. */
@OnBothDatabases
class SameRequestAtOnceIT {
    private static final int TIMES = 100;
    private static final int PLACES = 50;

    private final TestDatabase database;
    @TempDir private Path home;

    SameRequestAtOnceIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void isOneBookingOneMailAndOneAnswer() throws InterruptedException {
        BoxOffice office = new BoxOffice(database, home);
        long seminar = office.published(PlannedDay.withPlaces(PLACES));

        List<String> answers = sent(office, seminar);

        assertThat(answers).hasSize(TIMES).containsOnly(office.all(seminar).getFirst().reference());
        assertThat(office.all(seminar)).hasSize(1);
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, PLACES, 1, 0));
        assertThat(office.mails()).hasSize(1);
    }

    @Test
    void wouldBeManyBookingsIfItWereNotKnownAgain() throws InterruptedException {
        BoxOffice office =
                new BoxOffice(database, home) {
                    @Override
                    Bookings bookings(EntityManager entities) {
                        return new Forgetful(entities);
                    }
                };
        long seminar = office.published(PlannedDay.withPlaces(PLACES));
        alterBookings("drop constraint booking_once");
        try {
            sent(office, seminar);
            assertThat(office.all(seminar)).hasSizeGreaterThan(1);
        } finally {
            database.clear();
            alterBookings("add constraint booking_once unique (seminar_id, once_key)");
        }
    }

    private void alterBookings(String how) {
        database.inTransaction(
                entities ->
                        entities.createNativeQuery("alter table booking " + how).executeUpdate());
    }

    private static List<String> sent(BoxOffice office, long seminar) throws InterruptedException {
        List<String> answers = Collections.synchronizedList(new ArrayList<>());
        BookingRequest request = BoxOffice.request(seminar, UUID.randomUUID().toString(), "Ada");
        Rush rush = new Rush();
        for (int i = 0; i < TIMES; i++) {
            rush.add(() -> answers.add(office.guest(desk -> desk.book(request)).reference()));
        }
        rush.run(TIMES);
        return answers;
    }

    /** Knows no request again. */
    private static final class Forgetful extends Bookings {
        Forgetful(EntityManager entities) {
            super(entities);
        }

        @Override
        Optional<Booking> sentBefore(BookingRequest request) {
            return Optional.empty();
        }
    }
}
