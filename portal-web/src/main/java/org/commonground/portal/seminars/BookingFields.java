package org.commonground.portal.seminars;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.BookingQuestion;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingAnswer;
import org.commonground.seminars.bookings.BookingDetails;
import org.commonground.seminars.bookings.BookingRefused;
import org.commonground.seminars.bookings.Contact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands in the fields of a booking form: what was typed, or what was booked. */
public final class BookingFields {
    private final Seminar seminar;
    private final BookingDetails details;
    private final String attendees;
    private FormErrors errors = FormErrors.NONE;

    private BookingFields(Seminar seminar, BookingDetails details, String attendees) {
        this.seminar = seminar;
        this.details = details;
        this.attendees = attendees;
    }

    static BookingFields typed(Seminar seminar, HttpServletRequest request) {
        String attendees = Asked.field(request, "attendees");
        return new BookingFields(
                seminar,
                new BookingDetails(
                        new Contact(
                                Asked.field(request, "name"),
                                Asked.field(request, "email"),
                                Asked.field(request, "organisation")),
                        attendees.lines().toList(),
                        IntStream.rangeClosed(1, questions(seminar).size())
                                .mapToObj(i -> Asked.field(request, "answer-" + i))
                                .toList()),
                attendees);
    }

    static BookingFields booked(Seminar seminar, Booking booking) {
        List<String> people = booking.attendees().stream().map(Attendee::name).toList();
        List<String> answers =
                questions(seminar).stream()
                        .map(
                                question ->
                                        booking.answers().stream()
                                                .filter(
                                                        given ->
                                                                given.question()
                                                                        .equals(question.words()))
                                                .map(BookingAnswer::answer)
                                                .findFirst()
                                                .orElse(""))
                        .toList();
        return new BookingFields(
                seminar,
                new BookingDetails(booking.contact(), people, answers),
                people.stream().collect(Collectors.joining("\n")));
    }

    public BookingDetails details() {
        return details;
    }

    /** As typed, one a line. */
    public String attendees() {
        return attendees;
    }

    public List<QuestionField> questions() {
        List<BookingQuestion> asked = questions(seminar);
        return IntStream.range(0, asked.size())
                .mapToObj(
                        i ->
                                QuestionField.of(
                                        i,
                                        asked.get(i),
                                        i < details.answers().size()
                                                ? details.answers().get(i)
                                                : "",
                                        errors.of("answer-" + (i + 1))))
                .toList();
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(BookingRefused refused) {
        errors =
                new FormErrors(
                        refused.problems().stream()
                                .map(flaw -> new FieldProblem(flaw.message(), flaw.field()))
                                .toList());
    }

    void refuse(String sentence) {
        errors = FormErrors.at("name", sentence);
    }

    private static List<BookingQuestion> questions(Seminar seminar) {
        return seminar.plan().booking().questions();
    }
}
