package org.commonground.portal.seminars;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Markdown;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.seminars.ReadingList;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.SeminarState;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.BookingDesk;
import org.commonground.seminars.bookings.PlacesNow;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.util.List;

/** A seminar at its permanent address: everything that is planned, and how to get a place. */
@Named
@RequestScoped
public class SeminarPage {
    @Inject private Seminars seminars;

    @Inject private ReadingList readings;

    @Inject private BookingDesk bookings;

    @Inject private WaitingListDesk waiting;

    @Inject private PublicAddress address;

    @Inject private HttpServletRequest http;

    private Seminar seminar;
    private PlacesNow places;

    /**
     * Finds what the address names.
     *
     * @throws org.commonground.seminars.UnknownSeminar when there is none that readers may see
     */
    @PostConstruct
    void open() {
        seminar = seminars.published(AddressNumber.of(http, "id"));
        places = waiting.places(seminar.id());
    }

    /** Leads from the address of an earlier title to that of today's. */
    public void settle() {
        String asked =
                "/seminars/%s/%s"
                        .formatted(http.getAttribute("path.id"), http.getAttribute("path.slug"));
        if (!asked.equals(seminar.address())) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            faces.getExternalContext().setResponseHeader("Location", seminar.address());
            faces.responseComplete();
        }
    }

    public long id() {
        return seminar.id();
    }

    public SeminarPlan plan() {
        return seminar.plan();
    }

    public String title() {
        return seminar.title();
    }

    public String summary() {
        return seminar.plan().announcement().summary();
    }

    /** HTML that is safe to show. */
    public String description() {
        return Markdown.html(seminar.plan().announcement().description());
    }

    public String when() {
        return seminar.plan().timetable().inWords();
    }

    public List<SessionLine> sessions() {
        return SessionLine.all(seminar.plan());
    }

    public List<ReadingList.Entry> readings() {
        return readings.readable(seminar.plan());
    }

    public List<NamedLink> terms() {
        return seminar.terms().stream().map(NamedLink::to).toList();
    }

    public boolean isCancelled() {
        return seminar.state() == SeminarState.CANCELLED;
    }

    public String cancellationNote() {
        return seminar.cancellationNote();
    }

    public boolean isOver() {
        return seminar.state() == SeminarState.DONE;
    }

    public boolean isBookable() {
        return whyNot().isEmpty();
    }

    /** Why nothing can be booked now; empty when something can, or nobody expects it. */
    public String whyNot() {
        return bookings.closedBecause(seminar).orElse("");
    }

    /** How many places there are; empty when nothing can be booked. */
    public String places() {
        return PlacesWords.of(places);
    }

    public String bookUrl() {
        return seminar.address() + "/book";
    }

    public String calendarUrl() {
        return "/seminars/" + seminar.id() + "/seminar.ics";
    }

    public String permanentUrl() {
        return address.of(seminar.address());
    }

    /** For search engines, as JSON-LD that is safe within a script element. */
    public String structuredData() {
        return EventData.of(seminar, places, address);
    }

    public String lastUpdated() {
        return Dates.second(seminar.updatedAt());
    }
}
