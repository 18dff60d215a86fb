package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** As after a kill that left the counts of a booking without the booking, or it without them. */
@OnBothDatabases
class PlaceRecountIT {
    private final TestDatabase database;
    @TempDir private Path home;
    private BoxOffice office;
    private long seminar;

    PlaceRecountIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoPlaces() {
        office = new BoxOffice(database, home);
        seminar = office.published(PlannedDay.withPlaces(2));
        office.book(seminar, "Ada");
    }

    @Test
    void aPlaceThatNobodyHasGoesToWhoIsFirstInLine() {
        damage("taken = taken + 1");
        Booking ben = office.book(seminar, "Ben");
        assertThat(office.state(ben)).isEqualTo(BookingState.WAITING);

        recount();

        assertThat(office.state(ben)).isEqualTo(BookingState.OFFERED);
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 2, 2, 0));
    }

    @Test
    void aPlaceThatWasNotCountedIsNotGivenTwice() {
        office.book(seminar, "Ben");
        damage("taken = taken - 1");

        recount();

        assertThat(office.state(office.book(seminar, "Cy"))).isEqualTo(BookingState.WAITING);
    }

    @Test
    void whoeverIsInLineIsCountedAndKeepsTheNumber() {
        office.book(seminar, "Ben");
        Booking cy = office.book(seminar, "Cy");
        damage("waiting = 0, lastInQueue = 0");

        recount();
        Booking dee = office.book(seminar, "Dee");

        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 2, 2, 2));
        assertThat(office.queue(seminar)).containsExactly("Cy", "Dee");
        assertThat(office.state(cy)).isEqualTo(office.state(dee)).isEqualTo(BookingState.WAITING);
    }

    @Test
    void whatIsRightStaysAsItIs() {
        office.book(seminar, "Ben");
        office.book(seminar, "Cy");
        PlacesNow before = office.places(seminar);

        recount();

        assertThat(office.places(seminar)).isEqualTo(before);
        assertThat(office.queue(seminar)).containsExactly("Cy");
    }

    private void recount() {
        office.read(
                room -> {
                    room.recount().run();
                    return true;
                });
    }

    private void damage(String how) {
        office.read(
                room ->
                        room.entities()
                                .createQuery("update PlaceCount set " + how)
                                .executeUpdate());
    }
}
