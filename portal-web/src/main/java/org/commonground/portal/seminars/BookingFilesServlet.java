package org.commonground.portal.seminars;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.portal.routes.Asked;
import org.commonground.portal.routes.UnknownAddress;
import org.commonground.seminars.bookings.BookingCalendar;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.LinkCode;

import java.io.IOException;

/** The calendar file and the QR code of a booking with places. */
@WebServlet("/booking-files")
public class BookingFilesServlet extends HttpServlet {
    @Inject private BookingPage page;

    @Inject private BookingCalendar calendar;

    @Inject private BookingLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!page.isConfirmed() || page.booking().isErased()) {
            throw new UnknownAddress();
        }
        if (Asked.path(request, "file").equals("code.png")) {
            response.setContentType("image/png");
            response.getOutputStream().write(LinkCode.png(links.url(page.booking())));
        } else {
            response.setContentType("text/calendar; method=REQUEST; charset=utf-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"seminar.ics\"");
            response.getOutputStream().write(calendar.invitation(page.booking(), page.seminar()));
        }
    }
}
