package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.Experiment;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** Many more people than places, all at once. */
@OnBothDatabases
class NeverOversoldIT {
    private static final int CLIENTS = Experiment.size(50, 200);
    private static final int ATTEMPTS = Experiment.size(400, 5000);
    private static final int ROUNDS = Experiment.size(1, 20);
    private static final int PLACES = 50;

    private final TestDatabase database;
    @TempDir private Path home;

    NeverOversoldIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void manyAttemptsOnFewPlacesFillThemAndPromiseNoneTwice() throws InterruptedException {
        for (int round = 1; round <= ROUNDS; round++) {
            Experiment experiment =
                    Experiment.on("too many guests, %s, round %d".formatted(database, round));
            BoxOffice office = new BoxOffice(database, home);
            long seminar = attempts(office);

            List<Booking> all = office.all(seminar);
            assertThat(all).hasSize(ATTEMPTS);
            assertThat(placed(all)).as("round " + round).isEqualTo(PLACES);
            assertThat(office.places(seminar))
                    .isEqualTo(new PlacesNow(true, PLACES, PLACES, ATTEMPTS - PLACES));
            assertTheRestWaitsAsItCame(all);
            assertThat(office.mails()).hasSize(ATTEMPTS);
            experiment.showed(
                    "%,d attempts by %d clients: %d placed, %,d waiting as they came"
                            .formatted(ATTEMPTS, CLIENTS, placed(all), ATTEMPTS - PLACES));
        }
    }

    /** The same test without what it tests. */
    @Test
    void lookingFirstAndTakingAfterwardsWouldPromisePlacesTwice() throws InterruptedException {
        BoxOffice office = new OtherGuard(database, home, CheckThenTake::new);

        long seminar = attempts(office);

        assertThat(placed(office.all(seminar))).isGreaterThan(PLACES);
    }

    /** The seminar that everybody wanted to come to. */
    private static long attempts(BoxOffice office) throws InterruptedException {
        long seminar = office.published(PlannedDay.withPlaces(PLACES));
        Rush rush = new Rush();
        for (int i = 0; i < ATTEMPTS; i++) {
            String guest = "Guest" + i;
            rush.add(() -> office.book(seminar, guest));
        }
        rush.run(CLIENTS);
        return seminar;
    }

    private static long placed(List<Booking> all) {
        return all.stream().filter(booking -> booking.state() == BookingState.CONFIRMED).count();
    }

    /** Numbers of bookings are given out in the order in which they come. */
    private static void assertTheRestWaitsAsItCame(List<Booking> all) {
        List<Booking> came = all.stream().sorted(Comparator.comparing(Booking::id)).toList();
        assertThat(came.subList(PLACES, ATTEMPTS))
                .extracting(Booking::queuePlace)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, ATTEMPTS - PLACES).boxed().toList());
    }

    /** Looks whether there is room, then takes it. */
    private static final class CheckThenTake extends PlaceLedger {
        private final EntityManager entities;

        CheckThenTake(EntityManager entities) {
            super(entities);
            this.entities = entities;
        }

        @Override
        boolean take(long seminar, int party) {
            if (!now(seminar).hasPlacesFor(party)) {
                return false;
            }
            entities.createQuery(
                            "update PlaceCount set taken = taken + :party where seminarId ="
                                    + " :seminar")
                    .setParameter("party", party)
                    .setParameter("seminar", seminar)
                    .executeUpdate();
            return true;
        }
    }
}
