package org.commonground.portal.organise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.parts.AskedPage;
import org.commonground.portal.parts.Pagination;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.PlacesNow;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.util.List;
import java.util.Map;

/** All seminars, for organisers; the page is in the address. */
@Named
@RequestScoped
public class ListSeminars {
    private static final int PAGE = 50;

    @Inject private Seminars seminars;

    @Inject private WaitingListDesk waiting;

    @Inject private HttpServletRequest http;

    private AskedPage page;
    private long total;
    private List<Line> lines = List.of();

    @PostConstruct
    void open() {
        page = AskedPage.of(http, PAGE);
        total = seminars.count(null);
        List<Seminar> shown = seminars.listed(null, page.offset(), page.size());
        Map<Long, PlacesNow> places = waiting.places(shown.stream().map(Seminar::id).toList());
        lines =
                shown.stream()
                        .map(
                                seminar ->
                                        line(
                                                seminar,
                                                places.getOrDefault(seminar.id(), PlacesNow.NONE)))
                        .toList();
    }

    /** One of them. */
    public record Line(long id, String title, String state, String when, PlacesNow places) {}

    public List<Line> lines() {
        return lines;
    }

    public long total() {
        return total;
    }

    public Pagination pages() {
        return page.among(total, number -> "/organise?page=" + number);
    }

    private static Line line(Seminar seminar, PlacesNow places) {
        return new Line(
                seminar.id(),
                seminar.title(),
                seminar.state().label(),
                seminar.plan().timetable().inWords(),
                places);
    }
}
