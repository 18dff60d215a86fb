package org.commonground.seminars.featured;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.audit.Actor;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.bookings.BookingRoom;
import org.commonground.seminars.bookings.BoxOffice;
import org.commonground.seminars.bookings.Rush;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Two editors choose at the same moment, and one more seminar can be featured. */
@OnBothDatabases
class FeaturedAtOnceIT {
    private final TestDatabase database;
    private CountDownLatch haveLooked = new CountDownLatch(0);
    @TempDir private Path home;
    private BoxOffice office;

    FeaturedAtOnceIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void allButOneAreFeatured() {
        office = new BoxOffice(database, home);
        for (int i = 1; i < FeaturedSeminars.MOST; i++) {
            feature(published(), true);
        }
    }

    @Test
    void oneOfThemIsToldThatEnoughAreFeatured() throws InterruptedException {
        assertThat(refusedOfTwo(true)).isOne();
        assertThat(featured()).isEqualTo(FeaturedSeminars.MOST);
    }

    /** The same without what it tests. */
    @Test
    void withoutTakingTurnsBothWouldCountTheSameOthers() throws InterruptedException {
        assertThat(refusedOfTwo(false)).isZero();
        assertThat(featured()).isGreaterThan(FeaturedSeminars.MOST);
    }

    private int refusedOfTwo(boolean inTurn) throws InterruptedException {
        haveLooked = new CountDownLatch(2);
        Rush editors = new Rush();
        for (int i = 0; i < 2; i++) {
            long seminar = published();
            editors.add(() -> feature(seminar, inTurn));
        }
        editors.run(2);
        return editors.refused();
    }

    private long published() {
        return office.published(PlannedDay.withPlaces(2));
    }

    private void feature(long seminar, boolean inTurn) {
        office.read(
                room -> {
                    new Desk(room, inTurn).feature(seminar, null, List.of());
                    return true;
                });
    }

    private int featured() {
        return office.read(room -> new SeenByBoth(room).all()).size();
    }

    /** One where nobody need take turns, if told so. */
    private final class Desk extends FeatureDesk {
        private final boolean inTurn;

        Desk(BookingRoom room, boolean inTurn) {
            super(
                    room.entities(),
                    room.seminars(),
                    new SeenByBoth(room),
                    room.trail(),
                    new Actor(),
                    office.clock);
            this.inTurn = inTurn;
        }

        @Override
        void takeTurn() {
            if (inTurn) {
                super.takeTurn();
            }
        }
    }

    /** Goes on when both have looked; or after a second, where the other one cannot. */
    private final class SeenByBoth extends FeaturedSeminars {
        SeenByBoth(BookingRoom room) {
            super(room.entities(), room.seminars(), room.waitingDesk(), office.clock);
        }

        @Override
        public List<Feature> all() {
            List<Feature> seen = super.all();
            haveLooked.countDown();
            try {
                haveLooked.await(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return seen;
        }
    }
}
