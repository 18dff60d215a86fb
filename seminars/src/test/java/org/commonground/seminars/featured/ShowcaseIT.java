package org.commonground.seminars.featured;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.bookings.BookingRoom;
import org.commonground.seminars.bookings.BoxOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What readers see while the database is away, and afterwards. */
@OnBothDatabases
class ShowcaseIT {
    private static final PagePath START = new PagePath("/");

    private final TestDatabase database;
    @TempDir private Path home;

    ShowcaseIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void isEmptyWhileTheDatabaseIsAwayAndFilledAgainAMomentAfterItIsBack() {
        BoxOffice office = new BoxOffice(database, home);
        featured(office);
        office.read(
                room -> {
                    Leaving seminars = new Leaving(office, room);
                    Showcase showcase = new Showcase(seminars, office.clock);
                    assertThat(showcase.on(START)).hasSize(1);

                    seminars.away = true;
                    assertThat(showcase.on(START)).isEmpty();

                    seminars.away = false;
                    assertThat(showcase.on(START)).as("is left alone meanwhile").isEmpty();
                    office.clock.move(Duration.ofSeconds(10));
                    assertThat(showcase.on(START)).hasSize(1);
                    return true;
                });
    }

    private static void featured(BoxOffice office) {
        FeaturedSeminar row = new FeaturedSeminar(office.published(PlannedDay.withPlaces(2)));
        row.show(LocalDate.of(2026, 10, 6), List.of(), "an editor", office.clock.instant());
        office.read(
                room -> {
                    room.entities().persist(row);
                    return true;
                });
    }

    /** Whose database can be away. */
    private static final class Leaving extends FeaturedSeminars {
        private boolean away;

        Leaving(BoxOffice office, BookingRoom room) {
            super(room.entities(), room.seminars(), room.waitingDesk(), office.clock);
        }

        @Override
        List<Feature> on(PagePath page) {
            if (away) {
                throw new PersistenceException("No connection");
            }
            return super.on(page);
        }
    }
}
