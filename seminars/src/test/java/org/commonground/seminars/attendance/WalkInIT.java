package org.commonground.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.bookings.BookingRefused;
import org.commonground.seminars.bookings.KeyUsedOtherwise;
import org.commonground.seminars.bookings.NotBookable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

@OnBothDatabases
class WalkInIT {
    private static final Instant OPENING = Instant.parse("2026-10-06T08:00:00Z");

    private final TestDatabase database;
    @TempDir private Path home;
    private FrontDoor door;
    private long seminar;

    WalkInIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        door = new FrontDoor(database, home);
        seminar = door.office.published(PlannedDay.withPlaces(4));
    }

    @Test
    void freePlacesAreForWhoStandsAtTheDoorOnceAndNoMoreThanThereAre() {
        door.office.book(seminar, "Ada", "Ben", "Cy");
        door.office.clock.itIs(OPENING);

        door.letIn(seminar, "key-1", "Dee");
        door.letIn(seminar, "key-1", "Dee");

        assertThat(door.there(seminar)).containsExactly("Dee");
        assertThat(door.list(seminar).walkedIn()).isOne();
        assertThat(door.office.places(seminar).taken()).isEqualTo(4);
        assertThat(door.office.mails()).hasSize(1);
        assertThat(door.trail(seminar, "let in without a booking")).hasSize(1);
        assertThatExceptionOfType(NotBookable.class)
                .isThrownBy(() -> door.letIn(seminar, "key-2", "Eve"))
                .withMessageContaining("All 4 places are promised");
        assertThatExceptionOfType(KeyUsedOtherwise.class)
                .isThrownBy(() -> door.letIn(seminar, "key-1", "Eve"));
        assertThatExceptionOfType(BookingRefused.class)
                .isThrownBy(() -> door.letIn(seminar, "key-3", " "))
                .withMessageContaining("Enter the name of whoever you let in.");
    }

    @Test
    void theWaitingListComesFirstUntilPlacesAreNoLongerOffered() {
        door.office.book(seminar, "Ada", "Ben", "Cy");
        door.office.book(seminar, "Dee", "Eve");

        assertThatExceptionOfType(NotBookable.class)
                .isThrownBy(() -> door.letIn(seminar, "key-1", "Flo"))
                .withMessageContaining("go to the waiting list until an hour before");
        door.office.clock.itIs(OPENING);
        door.letIn(seminar, "key-1", "Flo");

        assertThat(door.there(seminar)).containsExactly("Flo");
    }

    @Test
    void nobodyIsLetInOnceTheSeminarIsOver() {
        door.office.clock.itIs(OPENING.plus(Duration.ofDays(1)));

        assertThatExceptionOfType(NotBookable.class)
                .isThrownBy(() -> door.letIn(seminar, "key-1", "Ada"))
                .withMessageContaining("not on, or over");
    }
}
