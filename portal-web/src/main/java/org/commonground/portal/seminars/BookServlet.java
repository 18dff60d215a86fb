package org.commonground.portal.seminars;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.security.Proxies;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingDesk;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.BookingRefused;
import org.commonground.seminars.bookings.BookingThrottle;

import java.io.IOException;

/** Takes the booking form; leads to the booking, or back to the form with nothing lost. */
@WebServlet("/book-places")
public class BookServlet extends HttpServlet {
    @Inject private BookPage page;

    @Inject private BookingDesk desk;

    @Inject private BookingLinks links;

    @Inject private BookingThrottle throttle;

    @Inject private Proxies proxies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            throttle.count(proxies.clientAddress(request));
            Booking booking = desk.book(page.request());
            FacesRedirect.to(links.path(booking) + "?done=booked", request, response);
        } catch (BookingRefused refused) {
            page.fields().refuse(refused);
            again(refused, request, response);
        } catch (Refusal refusal) {
            page.fields().refuse(refusal.getMessage());
            again(refusal, request, response);
        }
    }

    private static void again(Refusal why, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(why.status());
        if (why.retryAfter() > 0) {
            response.setHeader("Retry-After", String.valueOf(why.retryAfter()));
        }
        request.getRequestDispatcher("/book-seminar.xhtml").forward(request, response);
    }
}
