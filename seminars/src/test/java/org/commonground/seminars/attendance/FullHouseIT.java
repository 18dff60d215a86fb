package org.commonground.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonground.audit.AuditEntry;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingState;
import org.commonground.seminars.bookings.NotBookable;
import org.commonground.seminars.bookings.UnknownBooking;
import org.commonground.seminars.bookings.WrongBookingState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A seminar whose places are all promised, and people without one at its door. */
@OnBothDatabases
class FullHouseIT {
    private static final Instant OPENING = Instant.parse("2026-10-06T08:00:00Z");
    private static final Instant BEGUN = Instant.parse("2026-10-06T08:40:00Z");

    private final TestDatabase database;
    @TempDir private Path home;
    private FrontDoor door;
    private long seminar;
    private Booking pair;
    private Booking waiting;

    FullHouseIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void fill() {
        door = new FrontDoor(database, home);
        seminar = door.office.published(PlannedDay.withPlaces(3));
        pair = door.office.book(seminar, "Ada", "Ben");
        door.office.book(seminar, "Cy");
        waiting = door.office.book(seminar, "Dee", "Eve");
    }

    @Test
    void whoWaitedIsLetInWhileEnoughPlacesAreFreeAndIsOnTheRecord() {
        door.office.clock.itIs(OPENING);
        door.office.guest(desk -> desk.cancel(pair.reference()));

        door.letInFromTheList(waiting, false);
        door.letInFromTheList(waiting, false);

        assertThat(door.there(seminar)).containsExactly("Dee", "Eve");
        assertThat(door.office.places(seminar).taken()).isEqualTo(3);
        assertThat(door.office.places(seminar).waiting()).isZero();
        assertThat(door.trail(seminar, "let in who waited")).hasSize(1);
    }

    @Test
    void nobodyIsLetInOnAPromisedPlaceBeforeTheSeminarBegins() {
        door.office.clock.itIs(OPENING);

        assertRefused(() -> door.letInFromTheList(waiting, true), "All 3 places are promised.");
        assertRefused(
                () -> door.letInOnAPromisedPlace(seminar, "key", "Flo"), "From the beginning on");
        assertThat(door.office.places(seminar).taken()).isEqualTo(3);
    }

    @Test
    void onceItHasBegunAPlaceOfSomebodyWhoHasNotComeIsGivenOnKnowinglyAndOnTheRecord() {
        door.office.clock.itIs(BEGUN);
        door.come(pair);

        assertRefused(
                () -> door.letIn(seminar, "key", "Flo"),
                "All 3 places are promised. But only 2 are in the room.");
        door.letInOnAPromisedPlace(seminar, "key", "Flo");

        assertThat(door.there(seminar)).containsExactly("Ada", "Ben", "Flo");
        assertThat(door.office.places(seminar).taken()).isEqualTo(4);
        assertThat(door.trail(seminar, "let in without a booking"))
                .extracting(AuditEntry::detail)
                .singleElement()
                .asString()
                .endsWith("on the place of somebody who had not come, 2 of 3 in the room");
    }

    @Test
    void theRoomIsNeverFilledBeyondItsPlacesByThoseWhoAreLetIn() {
        door.office.clock.itIs(BEGUN);
        door.come(pair);

        assertRefused(
                () -> door.letInFromTheList(waiting, true),
                "The room is full: it holds 3, and 2 are in.");
        assertThat(door.there(seminar)).containsExactly("Ada", "Ben");
        assertThat(door.list(seminar).expected()).isEqualTo(3);
    }

    @Test
    void twoDoorsDoNotGiveTheLastPlaceInTheRoomAwayTwice() throws Exception {
        door.office.clock.itIs(BEGUN);
        door.come(pair);
        List<Callable<Booking>> doors =
                List.of(
                        () -> door.letInOnAPromisedPlace(seminar, "key-1", "Flo"),
                        () -> door.letInOnAPromisedPlace(seminar, "key-2", "Gus"));

        List<Future<Booking>> pressed;
        try (ExecutorService both = Executors.newFixedThreadPool(doors.size())) {
            pressed = both.invokeAll(doors);
        }

        assertThat(Collections.frequency(states(pressed), Future.State.SUCCESS)).isOne();
        assertThat(door.list(seminar).came()).isEqualTo(3);
    }

    @Test
    void placesThatAreHeldForAPartyAreTheirsAtTheDoor() {
        door.office.guest(desk -> desk.cancel(pair.reference()));

        Booking in = door.letInFromTheList(waiting, false);

        assertThat(in.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(door.office.places(seminar).taken()).isEqualTo(3);
    }

    @Test
    void whoNoLongerWaitsOrBookedElsewhereIsNotLetInFromTheList() {
        long other = door.office.published(PlannedDay.withPlaces(3));
        door.office.guest(desk -> desk.cancel(waiting.reference()));

        assertThatExceptionOfType(WrongBookingState.class)
                .isThrownBy(() -> door.letInFromTheList(waiting, false));
        assertThatExceptionOfType(UnknownBooking.class)
                .isThrownBy(() -> door.letInFromTheListOf(other, waiting));
    }

    private static List<Future.State> states(List<Future<Booking>> pressed) {
        return pressed.stream().map(Future::state).toList();
    }

    private static void assertRefused(ThrowingCallable step, String words) {
        assertThatExceptionOfType(NotBookable.class).isThrownBy(step).withMessageContaining(words);
    }
}
