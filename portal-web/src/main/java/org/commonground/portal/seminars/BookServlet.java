package org.commonground.portal.seminars;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormAgain;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.security.Proxies;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingDesk;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.BookingRefused;
import org.commonground.seminars.bookings.BookingThrottle;
import org.commonground.seminars.bookings.KeyUsedOtherwise;

import java.io.IOException;

/** Takes the booking form; leads to the booking, or back to the form with nothing lost. */
@WebServlet("/book-places")
public class BookServlet extends HttpServlet {
    private static final String FORM = "/book-seminar.xhtml";

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
            FormAgain.show(FORM, refused, request, response);
        } catch (KeyUsedOtherwise sentBefore) {
            page.beginAnother();
            page.fields().refuse(Texts.of("booking.sentBefore"));
            FormAgain.show(FORM, sentBefore, request, response);
        } catch (Refusal refusal) {
            page.fields().refuse(refusal.getMessage());
            FormAgain.show(FORM, refusal, request, response);
        }
    }
}
