package org.commonground.portal.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.errors.FormAgain;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.attendance.CheckInDesk;
import org.commonground.seminars.attendance.DoorMark;
import org.commonground.seminars.attendance.LetInDesk;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.BookingRefused;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.Contact;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Ticks off who comes, and lets people in who have no place yet; works without JavaScript. */
@WebServlet("/door-step")
public class DoorServlet extends HttpServlet {
    private static final String PAGE = "/organise/open-door.xhtml";
    private static final String FOR_ONE = "\\d{1,18}";

    @Inject private OpenDoor page;

    @Inject private CheckInDesk desk;

    @Inject private LetInDesk letIns;

    @Inject private Bookings bookings;

    @Inject private BookingLinks links;

    @Inject private Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long seminar = AddressNumber.of(request, "id");
        try {
            switch (Asked.path(request, "step")) {
                case "check-in" -> {
                    desk.take(seminar, marks(request, true));
                    FacesRedirect.to(back(seminar, request), request, response);
                }
                case "undo" -> {
                    desk.take(seminar, marks(request, false));
                    FacesRedirect.to(back(seminar, request), request, response);
                }
                case "let-in" -> show(walkIn(seminar, request), request, response);
                case "let-in-waiting" -> show(waiting(seminar, request), request, response);
                default -> Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
            }
        } catch (BookingRefused refused) {
            page.refuse(
                    new FormErrors(
                            refused.problems().stream()
                                    .map(flaw -> new FieldProblem(flaw.message(), flaw.field()))
                                    .toList()));
            FormAgain.show(PAGE, refused, request, response);
        } catch (Refusal refused) {
            String field =
                    Asked.path(request, "step").equals("let-in-waiting") ? "waiting" : "name";
            page.refuse(FormErrors.at(field, refused.getMessage()));
            FormAgain.show(PAGE, refused, request, response);
        }
    }

    private Booking walkIn(long seminar, HttpServletRequest request) {
        return letIns.walkIn(
                seminar,
                Asked.field(request, "key"),
                new Contact(Asked.field(request, "name"), "", Asked.field(request, "organisation")),
                givesOn(request));
    }

    private Booking waiting(long seminar, HttpServletRequest request) {
        String booking = Asked.field(request, "booking");
        return letIns.waiting(
                seminar,
                Asked.field(request, "key"),
                booking.matches(FOR_ONE) ? Long.parseLong(booking) : 0,
                givesOn(request));
    }

    private static boolean givesOn(HttpServletRequest request) {
        return Asked.field(request, "gives-on").equals("yes");
    }

    private static void show(
            Booking booking, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FacesRedirect.to(
                "/organise/%d/door#guest-%d"
                        .formatted(booking.seminar(), booking.attendees().getFirst().id()),
                request,
                response);
    }

    /** One mark for each attendee that the form names, all with the form's key. */
    private List<DoorMark> marks(HttpServletRequest request, boolean came) {
        String[] attendees = request.getParameterValues("attendee");
        return attendees == null
                ? List.of()
                : Arrays.stream(attendees)
                        .filter(number -> number.matches(FOR_ONE))
                        .map(
                                number ->
                                        new DoorMark(
                                                Asked.field(request, "key"),
                                                Long.parseLong(number),
                                                came,
                                                clock.instant()))
                        .toList();
    }

    /** The booking's own page for a form that stood there, the list for all others. */
    private String back(long seminar, HttpServletRequest request) {
        String party = Asked.field(request, "party");
        if (party.matches(FOR_ONE)) {
            return bookings.find(Long.parseLong(party))
                            .filter(booking -> booking.seminar() == seminar)
                            .map(links::path)
                            .orElse("/organise/" + seminar + "/door")
                    + "#door";
        }
        String asked = Asked.field(request, "q");
        return "/organise/%d/door%s#guest-%s"
                .formatted(
                        seminar,
                        asked.isEmpty()
                                ? ""
                                : "?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8),
                        URLEncoder.encode(
                                Asked.field(request, "attendee"), StandardCharsets.UTF_8));
    }
}
