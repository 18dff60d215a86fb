package org.commonground.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.OthersAtWork;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingRoom;
import org.commonground.seminars.bookings.BoxOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Somebody keeps a row of a seminar, and others need it. */
@OnBothDatabases
class BusyRowsIT {
    /** What H2 waits by itself, in milliseconds, so that nothing has to be put back. */
    private static final int PATIENCE = 2000;

    private final TestDatabase database;
    @TempDir private Path home;
    private FrontDoor door;
    private Booking booking;

    BusyRowsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aSeminarWithAGuest() {
        door = new FrontDoor(database, home);
        booking = door.office.book(door.office.published(PlannedDay.withPlaces(5)), "Ada");
    }

    /** What waits, each for a row in a way of its own. */
    enum Step {
        PLAN(
                "seminar",
                (room, booking) ->
                        room.seminarDesk()
                                .change(
                                        booking.seminar(),
                                        room.seminars().get(booking.seminar()).revision(),
                                        PlannedDay.withPlaces(6))),
        LETTER("seminar", (room, booking) -> room.seminars().locked(booking.seminar())),
        CHECK_IN(
                "attendee",
                (room, booking) ->
                        new CheckInMarks(room.entities())
                                .held(booking.seminar(), booking.attendees().getFirst().id())),
        CHANGE_OF_NAMES(
                "attendee",
                (room, booking) ->
                        room.desk().change(booking.reference(), BoxOffice.details("Beatrix")));

        private final String table;
        private final BiConsumer<BookingRoom, Booking> work;

        Step(String table, BiConsumer<BookingRoom, Booking> work) {
            this.table = table;
            this.work = work;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverWouldWaitTooLongIsToldToTryAgain(Step step) {
        database.inTransaction(
                somebody -> {
                    keep(step.table, somebody);

                    assertThatExceptionOfType(OthersAtWork.class)
                            .isThrownBy(() -> take(step))
                            .withMessageContaining("send it again");
                });

        take(step);
    }

    private void take(Step step) {
        door.office.read(
                room -> {
                    room.entities()
                            .createNativeQuery("set lock_timeout = " + PATIENCE)
                            .executeUpdate();
                    step.work.accept(room, booking);
                    return true;
                });
    }

    private static void keep(String table, EntityManager somebody) {
        somebody.createNativeQuery("select id from " + table + " for update").getResultList();
    }
}
