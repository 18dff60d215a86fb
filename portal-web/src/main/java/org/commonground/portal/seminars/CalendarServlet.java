package org.commonground.portal.seminars;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.seminars.CalendarEntry;
import org.commonground.seminars.CalendarFile;
import org.commonground.seminars.CalendarOrganiser;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The programme, or one seminar of it, as a calendar to follow or to copy from. */
@WebServlet({"/seminars.ics", "/one-seminar.ics"})
public class CalendarServlet extends HttpServlet {
    private static final int MOST = 500;

    @Inject private Seminars seminars;

    @Inject private CalendarOrganiser organiser;

    @Inject private PublicAddress address;

    @Inject private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Seminar> shown =
                request.getAttribute("path.id") == null
                        ? all()
                        : List.of(seminars.published(AddressNumber.of(request, "id")));
        response.setContentType("text/calendar; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"seminars.ics\"");
        response.getOutputStream()
                .write(CalendarFile.published(shown.stream().map(this::entry).toList()));
    }

    private List<Seminar> all() {
        Instant now = clock.instant();
        return Stream.concat(
                        seminars.coming(now, List.of(), MOST).stream(),
                        seminars.past(now, List.of(), MOST).stream())
                .toList();
    }

    private CalendarEntry entry(Seminar seminar) {
        return new CalendarEntry(
                new CalendarEntry.Edition(
                        "seminar-" + seminar.id() + "@" + URI.create(address.origin()).getHost(),
                        seminar.calendarSequence(),
                        seminar.updatedAt()),
                seminar,
                address.of(seminar.address()),
                organiser.addressFor(seminar),
                null);
    }
}
