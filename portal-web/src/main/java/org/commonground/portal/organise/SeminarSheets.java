package org.commonground.portal.organise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.commonground.portal.sheets.Spreadsheet;
import org.commonground.seminars.attendance.Attendance;
import org.commonground.seminars.attendance.DoorGuest;
import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingAnswer;
import org.commonground.seminars.surveys.SurveyForm;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guests and report of a seminar as tables to take away. */
@RequestScoped
class SeminarSheets {
    @Inject private ListBookings bookings;

    @Inject private Attendance attendance;

    @Inject private ReadReport report;

    /** Everybody of every booking, one a line. */
    Spreadsheet attendees() {
        Set<Long> came =
                attendance.of(bookings.seminar().id()).guests().stream()
                        .filter(DoorGuest::came)
                        .map(DoorGuest::attendee)
                        .collect(Collectors.toSet());
        return new Spreadsheet(
                "Attendees",
                List.of("name", "state", "booked by", "e-mail", "organisation", "came", "answers"),
                bookings.all().stream()
                        .flatMap(
                                booking ->
                                        booking.attendees().stream()
                                                .map(person -> line(booking, person, came)))
                        .toList());
    }

    /** Numbers first; then what was said. */
    List<Spreadsheet> report() {
        return List.of(
                new Spreadsheet(
                        "Numbers",
                        List.of("what", "about", "number"),
                        Stream.of(
                                        lines("People", report.people()),
                                        lines("Organisation", report.organisations()),
                                        lines("How useful, 5 is very", report.usefulness()))
                                .flatMap(List::stream)
                                .toList()),
                new Spreadsheet(
                        "Survey",
                        List.of("how useful", "will do differently", "learnt", "advice"),
                        report.report().answers().stream().map(SeminarSheets::said).toList()));
    }

    private static List<Object> line(Booking booking, Attendee person, Set<Long> came) {
        return List.of(
                person.name(),
                booking.state().label(),
                booking.contact().name(),
                booking.contact().email(),
                booking.contact().organisation(),
                came.contains(person.id()) ? "yes" : "",
                booking.answers().stream()
                        .map(SeminarSheets::words)
                        .collect(Collectors.joining("; ")));
    }

    private static List<List<Object>> lines(String what, List<Bar> bars) {
        return bars.stream().map(bar -> List.<Object>of(what, bar.label(), bar.number())).toList();
    }

    private static List<Object> said(SurveyForm form) {
        return List.of(form.usefulness(), form.change(), form.statement(), form.advice());
    }

    private static String words(BookingAnswer given) {
        return given.question() + ": " + given.answer();
    }
}
