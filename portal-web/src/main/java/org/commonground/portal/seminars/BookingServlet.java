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
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.bookings.BookingDesk;
import org.commonground.seminars.bookings.BookingRefused;

import java.io.IOException;

/** What whoever holds a booking's link does with it: change, accept, decline or cancel. */
@WebServlet("/b/*")
public class BookingServlet extends HttpServlet {
    private static final String FORM = "/booking.xhtml";

    @Inject private BookingPage page;

    @Inject private BookingDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String reference = page.booking().reference();
        try {
            switch (Asked.path(request, "step")) {
                case "change" -> {
                    desk.change(reference, page.fields().details());
                    done("changed", request, response);
                }
                case "accept" -> {
                    desk.accept(reference);
                    done("accepted", request, response);
                }
                case "decline" -> {
                    desk.cancel(reference);
                    done("declined", request, response);
                }
                case "cancel" -> {
                    desk.cancel(reference);
                    done("cancelled", request, response);
                }
                default -> Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
            }
        } catch (BookingRefused refused) {
            page.fields().refuse(refused);
            FormAgain.show(FORM, refused, request, response);
        } catch (Refusal refusal) {
            page.fields().refuse(refusal.getMessage());
            FormAgain.show(FORM, refusal, request, response);
        }
    }

    private void done(String what, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FacesRedirect.to(page.path() + "?done=" + what, request, response);
    }
}
