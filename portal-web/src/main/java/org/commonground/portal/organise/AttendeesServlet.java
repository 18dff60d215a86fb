package org.commonground.portal.organise;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.SafeCell;
import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingAnswer;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody of every booking as a CSV file, one a line, safe to open in a spreadsheet. */
@WebServlet("/attendees-export")
public class AttendeesServlet extends HttpServlet {
    @Inject private ListBookings page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"attendees.csv\"");
        Writer out = response.getWriter();
        out.write("\uFEFFname,state,booked by,e-mail,organisation,answers\r\n");
        for (Booking booking : page.all()) {
            for (Attendee person : booking.attendees()) {
                out.write(line(booking, person));
            }
        }
    }

    private static String line(Booking booking, Attendee person) {
        return Stream.of(
                        person.name(),
                        booking.state().label(),
                        booking.contact().name(),
                        booking.contact().email(),
                        booking.contact().organisation(),
                        booking.answers().stream()
                                .map(AttendeesServlet::words)
                                .collect(Collectors.joining("; ")))
                .map(cell -> "\"" + SafeCell.of(cell).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String words(BookingAnswer given) {
        return given.question() + ": " + given.answer();
    }
}
