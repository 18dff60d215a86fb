package org.commonground.portal.organise;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormAgain;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.routes.UnknownAddress;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.io.IOException;

/** Moves a party on the waiting list, or offers it places out of turn. */
@WebServlet("/waiting-step")
public class WaitingListServlet extends HttpServlet {
    @Inject private ListBookings page;

    @Inject private Bookings bookings;

    @Inject private WaitingListDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Booking booking =
                bookings.find(AddressNumber.of(request, "booking"))
                        .filter(found -> found.seminar() == AddressNumber.of(request, "id"))
                        .orElseThrow(UnknownAddress::new);
        String note = Asked.field(request, "note");
        try {
            switch (Asked.path(request, "step")) {
                case "move" -> desk.move(booking.reference(), place(request), note);
                case "offer" -> desk.offer(booking.reference(), note);
                default -> {
                    Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
                    return;
                }
            }
            FacesRedirect.to(
                    "/organise/" + booking.seminar() + "/bookings#waiting", request, response);
        } catch (Refusal refusal) {
            page.refuse(FormErrors.at("note-" + booking.id(), refusal.getMessage()));
            FormAgain.show("/organise/list-bookings.xhtml", refusal, request, response);
        }
    }

    private static int place(HttpServletRequest request) {
        String typed = Asked.field(request, "place");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
