package org.commonground.portal.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.documents.making.Manuscript;
import org.commonground.portal.publications.print.PrintRoom;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.seminars.BookingPage;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.attendance.Attendance;
import org.commonground.seminars.attendance.Certificates;
import org.commonground.seminars.attendance.DoorGuest;

import java.io.IOException;
import java.util.List;

/** Badges and certificates as PDFs, for organisers, and a party's certificates for its link. */
@WebServlet({"/badges", "/certificates", "/certificate"})
public class PapersServlet extends HttpServlet {
    @Inject private transient Seminars seminars;

    @Inject private transient Attendance attendance;

    @Inject private transient Certificates certificates;

    @Inject private transient BookingPage booking;

    @Inject private transient PrintRoom room;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String paper = request.getServletPath().substring(1);
        byte[] pdf = room.printOnce(manuscript(paper, request));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + paper + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    /** Of all of the party, or of the one that the address names. */
    private List<DoorGuest> ofParty(String person) {
        return person.matches("\\d{1,18}")
                ? certificates.ofOne(booking.seminar(), booking.booking(), Long.parseLong(person))
                : certificates.ofParty(booking.seminar(), booking.booking());
    }

    private Manuscript manuscript(String paper, HttpServletRequest request) {
        if (paper.equals("certificate")) {
            return new DoorPapers(booking.seminar(), ofParty(Asked.field(request, "person")))
                    .certificates();
        }
        Seminar seminar = seminars.get(AddressNumber.of(request, "id"));
        return paper.equals("badges")
                ? new DoorPapers(seminar, attendance.of(seminar.id()).guests()).badges()
                : new DoorPapers(seminar, certificates.ofAll(seminar)).certificates();
    }
}
