package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonground.seminars.bookings.BoxOffice.details;
import static org.commonground.seminars.bookings.BoxOffice.party;
import static org.commonground.seminars.bookings.BoxOffice.request;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.seminars.BookingQuestion;
import org.commonground.seminars.BookingRules;
import org.commonground.seminars.FormFlaw;
import org.commonground.seminars.PlannedDay;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.UnknownSeminar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

@OnBothDatabases
class BookingDeskIT {
    private final TestDatabase database;
    @TempDir private Path home;
    private BoxOffice office;
    private long seminar;

    BookingDeskIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        office = new BoxOffice(database, home);
        seminar = office.published(PlannedDay.withPlaces(4));
    }

    @Test
    void aPartyGetsItsPlacesAndARowForEachOfThem() {
        Booking booking = office.book(seminar, "Ada", "Ben", "Cy");

        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(booking.reference()).hasSize(22);
        assertThat(office.now(booking).attendees())
                .extracting(Attendee::name)
                .containsExactly("Ada", "Ben", "Cy");
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 4, 3, 0));
    }

    @Test
    void whoComesWhileSomebodyWaitsWaitsBehindEvenIfThereIsRoom() {
        office.book(seminar, party("Ada", 3));
        Booking large = office.book(seminar, party("Ben", 2));
        Booking small = office.book(seminar, "Cy");

        assertThat(large.state()).isEqualTo(BookingState.WAITING);
        assertThat(small.state()).isEqualTo(BookingState.WAITING);
        assertThat(office.queue(seminar)).containsExactly("Ben", "Cy");
        assertThat(office.places(seminar)).isEqualTo(new PlacesNow(true, 4, 3, 2));
        assertThat(reason(large))
                .isEqualTo("Next on the list and needs 2 places together, but only 1 is free.");
        assertThat(reason(small)).isEqualTo("1 party is ahead on the list.");
    }

    @Test
    void theSameFormTwiceIsOneBookingAndWithOtherContentAConflict() {
        Booking first = office.guest(desk -> desk.book(request(seminar, "key-1", "Ada")));
        Booking again = office.guest(desk -> desk.book(request(seminar, "key-1", "Ada")));

        assertThat(again.reference()).isEqualTo(first.reference());
        assertThat(office.places(seminar).taken()).isOne();
        assertThat(office.mails()).hasSize(1);
        assertThatExceptionOfType(KeyUsedOtherwise.class)
                .isThrownBy(() -> office.guest(desk -> desk.book(request(seminar, "key-1", "Eve"))))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(409));
    }

    @Test
    void namesMayChangeAndAPartyMayBecomeSmallerButNotLarger() {
        Booking booking = office.book(seminar, party("Ada", 3));

        office.guest(desk -> desk.change(booking.reference(), details("Ada", "Dee")));

        assertThat(office.now(booking).attendees())
                .extracting(Attendee::name)
                .containsExactly("Ada", "Dee");
        assertThat(office.places(seminar).taken()).isEqualTo(2);
        assertRefused(
                "attendees",
                "make another booking for them",
                () ->
                        office.guest(
                                desk -> desk.change(booking.reference(), details(party("A", 3)))));
    }

    @Test
    void aCancelledBookingGivesItsPlacesBackOnce() {
        Booking booking = office.book(seminar, party("Ada", 3));
        office.guest(desk -> desk.cancel(booking.reference()));
        office.guest(desk -> desk.cancel(booking.reference()));

        assertThat(office.state(booking)).isEqualTo(BookingState.CANCELLED);
        assertThat(office.places(seminar).taken()).isZero();
        assertThatExceptionOfType(WrongBookingState.class)
                .isThrownBy(
                        () ->
                                office.guest(
                                        desk -> desk.change(booking.reference(), details("Ada"))))
                .withMessageContaining("This booking is cancelled");
    }

    @Test
    void refusesAFormWithWordsForEveryField() {
        BookingDetails empty = new BookingDetails(new Contact("", "", ""), List.of(), List.of());
        assertThatExceptionOfType(BookingRefused.class)
                .isThrownBy(
                        () ->
                                office.guest(
                                        desk ->
                                                desk.book(
                                                        new BookingRequest(
                                                                seminar, "key", empty, false))))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(FormFlaw::field)
                                        .containsExactly("name", "email", "agreed"));
        assertRefused(
                "email",
                "“ada at home” does not look like an e-mail address",
                () -> send(new Contact("Ada", "ada at home", ""), List.of()));
        assertRefused("attendees", "at most 5", () -> office.book(seminar, party("Ada", 6)));
        assertRefused(
                "attendees", "has only 4 places", () -> office.book(seminar, party("Ada", 5)));
        assertRefused(
                "name",
                "shorten it",
                () -> send(new Contact("x".repeat(201), "ada@guest.example", ""), List.of()));
        assertRefused(
                "name",
                "Open it again",
                () -> office.guest(desk -> desk.book(request(seminar, " ", "Ada"))));
    }

    @Test
    void refusesAnswersThatAreMissingOrDoNotFit() {
        seminar =
                office.published(
                        PlannedDay.bookedBy(
                                new BookingRules(
                                        "",
                                        "",
                                        null,
                                        null,
                                        BookingRules.Places.of(4),
                                        null,
                                        List.of(
                                                question(BookingQuestion.Form.TEXT, "Job"),
                                                question(BookingQuestion.Form.YES_NO, "Ramp"),
                                                question(
                                                        BookingQuestion.Form.CHOICE,
                                                        "Lunch",
                                                        "Meat",
                                                        "No meat")))));
        Contact ada = new Contact("Ada", "ada@guest.example", "");
        assertRefused("answer-1", "Answer “Job”", () -> send(ada, List.of("", "Yes", "Meat")));
        assertRefused(
                "answer-2", "Choose one", () -> send(ada, List.of("Clerk", "Perhaps", "Meat")));
        assertRefused("answer-3", "Choose one", () -> send(ada, List.of("Clerk", "No", "Fish")));

        Booking booking = send(ada, List.of("Clerk", "No", "No meat"));

        assertThat(office.now(booking).answers())
                .containsExactly(
                        new BookingAnswer("Job", "Clerk"),
                        new BookingAnswer("Ramp", "No"),
                        new BookingAnswer("Lunch", "No meat"));
    }

    @Test
    void refusesBookingsOutsideTheWindow() {
        seminar =
                office.published(
                        windowed(
                                LocalDateTime.parse("2026-09-02T09:00"),
                                LocalDateTime.parse("2026-09-30T17:00")));
        assertNotBookable("Booking opens on 2 September 2026 at 09:00");
        office.clock.itIs(Instant.parse("2026-09-02T08:00:00Z"));
        office.book(seminar, "Ada");
        office.clock.itIs(Instant.parse("2026-09-30T16:00:00Z"));
        assertNotBookable("Booking closed on 30 September 2026 at 17:00");
    }

    @Test
    void refusesWhatCannotBeBookedAtAll() {
        office.clock.itIs(Instant.parse("2026-10-06T08:30:00Z"));
        assertNotBookable("it has begun or is over");
        office.clock.itIs(Instant.parse("2026-09-01T12:00:00Z"));
        seminar = office.published(PlannedDay.withPlaces(0));
        assertNotBookable("cannot be booked here");
        seminar = office.published(PlannedDay.withPlaces(4));
        Booking booking = office.book(seminar, "Ada");
        office.seminars(desk -> desk.cancel(seminar, "Flooded."));
        assertNotBookable("does not take place");
        assertThatExceptionOfType(NotBookable.class)
                .isThrownBy(() -> office.guest(desk -> desk.cancel(booking.reference())))
                .withMessageContaining("cancelled or over");
        long draft = office.seminars(desk -> desk.plan(PlannedDay.plan())).id();
        assertThatExceptionOfType(UnknownSeminar.class).isThrownBy(() -> office.book(draft, "Ada"));
    }

    @Test
    void referencesThatLeadNowhereAreRefused() {
        assertThatExceptionOfType(UnknownBooking.class)
                .isThrownBy(() -> office.guest(desk -> desk.cancel("AAAAAAAAAAAAAAAAAAAAAA")));
    }

    @Test
    void tokensAreReadOnlyWhenWeSignedThem() {
        Booking booking = office.book(seminar, "Ada");
        String token = office.links().token(booking);

        assertThat(office.links().reference(token)).isEqualTo(booking.reference());
        for (String forged :
                List.of(
                        booking.reference(),
                        booking.reference() + ".",
                        token.substring(0, token.length() - 1),
                        "A" + token.substring(1))) {
            assertThatExceptionOfType(UnknownBooking.class)
                    .isThrownBy(() -> office.links().reference(forged));
        }
    }

    private String reason(Booking booking) {
        return office.organiser(desk -> desk.reason(office.now(booking))).words();
    }

    private Booking send(Contact contact, List<String> answers) {
        return office.guest(
                desk ->
                        desk.book(
                                new BookingRequest(
                                        seminar,
                                        "key" + answers + contact.hashCode(),
                                        new BookingDetails(contact, List.of(), answers),
                                        true)));
    }

    private static BookingQuestion question(
            BookingQuestion.Form form, String words, String... choices) {
        return new BookingQuestion(form, words, "To know", true, List.of(choices));
    }

    private static SeminarPlan windowed(
            @Nullable LocalDateTime opens, @Nullable LocalDateTime closes) {
        return PlannedDay.bookedBy(
                new BookingRules(
                        "", "", opens, closes, BookingRules.Places.of(4), null, List.of()));
    }

    private void assertNotBookable(String words) {
        assertThatExceptionOfType(NotBookable.class)
                .isThrownBy(() -> office.book(seminar, "Ada"))
                .withMessageContaining(words);
    }

    private static void assertRefused(String field, String words, ThrowingCallable step) {
        assertThatExceptionOfType(BookingRefused.class)
                .isThrownBy(step)
                .withMessageContaining(words)
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(FormFlaw::field)
                                        .contains(field));
    }
}
