package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonground.seminars.bookings.BoxOffice.details;
import static org.commonground.seminars.bookings.BoxOffice.party;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.BookingRules;
import org.commonground.seminars.PlannedDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

@OnBothDatabases
class WaitingListIT {
    private static final Instant BEGINNING = Instant.parse("2026-10-06T08:30:00Z");

    private final TestDatabase database;
    @TempDir private Path home;
    private BoxOffice office;
    private long seminar;
    private Booking ada;

    WaitingListIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aFullSeminar() {
        office = new BoxOffice(database, home);
        seminar = office.published(PlannedDay.withPlaces(2));
        ada = office.book(seminar, party("Ada", 2));
    }

    @Test
    void aPartyKeepsItsSizeWhenNewOnesMayOnlyBeSmaller() {
        BookingRules.Places smaller = new BookingRules.Places(1, 1, 48);
        office.change(
                seminar,
                PlannedDay.bookedBy(
                        new BookingRules("", "", null, null, smaller, null, List.of())));

        office.guest(desk -> desk.change(ada.reference(), details(party("Eve", 2))));

        assertThat(office.now(ada).party()).isEqualTo(2);
    }

    @Test
    void freedPlacesAreOfferedInTheSameStepStrictlyInOrder() {
        Booking ben = office.book(seminar, "Ben");
        Booking cy = office.book(seminar, "Cy");
        Booking dee = office.book(seminar, "Dee");

        office.guest(desk -> desk.cancel(ada.reference()));

        assertThat(office.state(ben)).isEqualTo(BookingState.OFFERED);
        assertThat(office.state(cy)).isEqualTo(BookingState.OFFERED);
        assertThat(office.state(dee)).isEqualTo(BookingState.WAITING);
        assertThat(office.now(ben).offeredUntil())
                .isEqualTo(office.clock.instant().plus(Duration.ofHours(48)));
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 2, 2, 1));
        assertThat(reason(dee)).isEqualTo("Next on the list, but no place is free.");
    }

    @Test
    void aPartyThatIsTooLargeForWhatIsFreeIsNotPassedOver() {
        Booking ben = office.book(seminar, party("Ben", 2));
        Booking cy = office.book(seminar, "Cy");

        office.guest(desk -> desk.change(ada.reference(), details("Ada")));
        assertThat(office.state(ben)).isEqualTo(BookingState.WAITING);
        assertThat(office.state(cy)).isEqualTo(BookingState.WAITING);
        assertThat(reason(ben))
                .isEqualTo("Next on the list and needs 2 places together, but only 1 is free.");

        office.guest(desk -> desk.change(ben.reference(), details("Ben")));
        assertThat(office.state(ben)).isEqualTo(BookingState.OFFERED);
        assertThat(office.state(cy)).isEqualTo(BookingState.WAITING);
    }

    @Test
    void anOfferIsAcceptedInTimeOnlyAndOnce() {
        Booking ben = office.book(seminar, party("Ben", 2));
        assertThatExceptionOfType(WrongBookingState.class)
                .isThrownBy(() -> office.guest(desk -> desk.accept(ben.reference())))
                .withMessageContaining("you are on the waiting list");
        office.guest(desk -> desk.cancel(ada.reference()));

        office.guest(desk -> desk.accept(ben.reference()));

        assertThat(office.state(ben)).isEqualTo(BookingState.CONFIRMED);
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 2, 2, 0));
        assertThatExceptionOfType(WrongBookingState.class)
                .isThrownBy(() -> office.guest(desk -> desk.accept(ben.reference())))
                .withMessageContaining("You have your places already");
    }

    @Test
    void nobodyIsToldThatAnOfferIsOverWhoWasToldThatTheSeminarDoesNotTakePlace() {
        office.book(seminar, party("Ben", 2));
        office.guest(desk -> desk.cancel(ada.reference()));
        office.seminars(desk -> desk.cancel(seminar, "The hall is flooded."));

        office.clock.move(Duration.ofHours(48));
        office.timeComes();

        assertThat(office.lastMail().topic()).isEqualTo("seminar-cancelled");
    }

    @Test
    void aDeclinedOfferGoesToTheNext() {
        Booking ben = office.book(seminar, party("Ben", 2));
        Booking cy = office.book(seminar, party("Cy", 2));
        office.guest(desk -> desk.cancel(ada.reference()));

        office.guest(desk -> desk.cancel(ben.reference()));

        assertThat(office.state(cy)).isEqualTo(BookingState.OFFERED);
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 2, 2, 0));
    }

    @Test
    void anOfferLapsesWhenItsTimeIsUpAndIsPassedOnOnceHoweverOftenTheJobRuns() {
        Booking ben = office.book(seminar, party("Ben", 2));
        Booking cy = office.book(seminar, party("Cy", 2));
        office.guest(desk -> desk.cancel(ada.reference()));
        office.clock.move(Duration.ofHours(48).minusSeconds(1));
        office.timeComes();
        assertThat(office.state(ben)).isEqualTo(BookingState.OFFERED);

        office.clock.move(Duration.ofSeconds(1));
        assertThatExceptionOfType(WrongBookingState.class)
                .isThrownBy(() -> office.guest(desk -> desk.accept(ben.reference())))
                .withMessageContaining("The time to accept has passed");
        office.timeComes();
        office.timeComes();

        assertThat(office.state(ben)).isEqualTo(BookingState.LAPSED);
        assertThat(office.state(cy)).isEqualTo(BookingState.OFFERED);
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 2, 2, 0));
        assertThat(office.mails("booking-lapsed")).hasSize(1);
        assertThat(office.mails("booking-offered")).hasSize(2);
    }

    @Test
    void aClockThatJumpsOverDaysOrBackMissesNothingAndDoesNothingTwice() {
        office.book(seminar, party("Ben", 2));
        Booking cy = office.book(seminar, party("Cy", 2));
        office.guest(desk -> desk.cancel(ada.reference()));
        office.clock.move(Duration.ofDays(10));
        office.timeComes();
        office.clock.move(Duration.ofDays(-9));
        office.timeComes();

        assertThat(office.state(cy)).isEqualTo(BookingState.OFFERED);
        assertThat(office.mails("booking-lapsed")).hasSize(1);
    }

    @Test
    void aHoldEndsAnHourBeforeTheBeginningAndLaterNothingIsOffered() {
        Booking ben = office.book(seminar, party("Ben", 2));
        Booking cy = office.book(seminar, party("Cy", 2));
        office.clock.itIs(BEGINNING.minus(Duration.ofHours(3)));
        office.guest(desk -> desk.cancel(ada.reference()));
        assertThat(office.now(ben).offeredUntil()).isEqualTo(BEGINNING.minus(Duration.ofHours(1)));

        office.clock.itIs(BEGINNING.minus(Duration.ofHours(1)));
        office.timeComes();

        assertThat(office.state(ben)).isEqualTo(BookingState.LAPSED);
        assertThat(office.state(cy)).isEqualTo(BookingState.WAITING);
        assertThat(reason(cy)).contains("about to begin");
    }

    @Test
    void moreCapacityIsOfferedAndLessTakesNothingAway() {
        Booking ben = office.book(seminar, "Ben");
        office.change(seminar, PlannedDay.withPlaces(3));
        assertThat(office.state(ben)).isEqualTo(BookingState.OFFERED);

        office.change(seminar, PlannedDay.withPlaces(1));

        assertThat(office.state(ada)).isEqualTo(BookingState.CONFIRMED);
        assertThat(office.state(ben)).isEqualTo(BookingState.OFFERED);
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 1, 3, 0));
        assertThat(office.places(seminar).free()).isZero();
        Booking cy = office.book(seminar, "Cy");
        office.guest(desk -> desk.cancel(ben.reference()));
        assertThat(office.state(cy)).isEqualTo(BookingState.WAITING);
    }

    @Test
    void anOrganiserReordersWithAReasonOnTheRecord() {
        Booking ben = office.book(seminar, "Ben");
        Booking cy = office.book(seminar, "Cy");
        office.book(seminar, "Dee");
        assertThatExceptionOfType(BookingRefused.class)
                .isThrownBy(() -> office.organise(desk -> desk.move(cy.reference(), 1, " ")))
                .withMessageContaining("Say why");
        assertThatExceptionOfType(BookingRefused.class)
                .isThrownBy(() -> office.organise(desk -> desk.move(cy.reference(), 4, "Speaks")))
                .withMessageContaining("from 1 to 3");
        assertThatExceptionOfType(BookingRefused.class)
                .isThrownBy(
                        () ->
                                office.organise(
                                        desk -> desk.move(cy.reference(), 1, "x".repeat(501))))
                .withMessageContaining("at most 500");

        office.organise(desk -> desk.move(cy.reference(), 1, "Speaks in the afternoon"));

        assertThat(office.queue(seminar)).containsExactly("Cy", "Ben", "Dee");
        List<String> trail =
                office.read(
                        room ->
                                room.trail().of("seminar " + seminar, 1).stream()
                                        .map(line -> line.action() + ": " + line.detail())
                                        .toList());
        assertThat(trail)
                .containsExactly(
                        "moved on the waiting list: booking %d, to place 1: Speaks in the afternoon"
                                .formatted(cy.id()));
        assertThatExceptionOfType(WrongBookingState.class)
                .isThrownBy(() -> office.organise(desk -> desk.move(ada.reference(), 1, "No")))
                .withMessage("This party has its places already.");
        assertThat(reason(ben)).isEqualTo("1 party is ahead on the list.");
    }

    @Test
    void anOrganiserOffersFreePlacesByHandButNeverMoreThanThereAre() {
        office.book(seminar, party("Ben", 2));
        Booking cy = office.book(seminar, "Cy");
        assertThatExceptionOfType(BookingRefused.class)
                .isThrownBy(() -> office.organise(desk -> desk.offer(cy.reference(), "Speaks")))
                .withMessageContaining("1 are needed, 0 are free");
        office.guest(desk -> desk.change(ada.reference(), details("Ada")));

        office.organise(desk -> desk.offer(cy.reference(), "Speaks"));

        assertThat(office.state(cy)).isEqualTo(BookingState.OFFERED);
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 2, 2, 1));
    }

    private String reason(Booking booking) {
        return office.organiser(desk -> desk.reason(office.now(booking))).words();
    }
}
