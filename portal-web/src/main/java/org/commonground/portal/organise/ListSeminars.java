package org.commonground.portal.organise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.parts.Pagination;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.PlacesNow;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.util.List;

/** All seminars, for organisers; the page is in the address. */
@Named
@RequestScoped
public class ListSeminars {
    private static final int PAGE = 50;

    @Inject private Seminars seminars;

    @Inject private WaitingListDesk waiting;

    @Inject private HttpServletRequest http;

    private int page = 1;
    private long total;
    private List<Line> lines = List.of();

    @PostConstruct
    void open() {
        String number = Asked.field(http, "page");
        page = number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
        total = seminars.count(null);
        lines = seminars.listed(null, (page - 1) * PAGE, PAGE).stream().map(this::line).toList();
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
        return Pagination.of(
                page,
                (int) Math.max(1, Math.ceilDiv(total, PAGE)),
                number -> "/organise?page=" + number);
    }

    private Line line(Seminar seminar) {
        return new Line(
                seminar.id(),
                seminar.title(),
                seminar.state().label(),
                seminar.plan().timetable().inWords(),
                waiting.places(seminar.id()));
    }
}
