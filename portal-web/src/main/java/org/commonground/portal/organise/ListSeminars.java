package org.commonground.portal.organise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.PlacesNow;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.util.List;

/** All seminars, for organisers. */
@Named
@RequestScoped
public class ListSeminars {
    private static final int MOST = 500;

    @Inject private Seminars seminars;

    @Inject private WaitingListDesk waiting;

    /** One of them. */
    public record Line(long id, String title, String state, String when, PlacesNow places) {}

    public List<Line> lines() {
        return seminars.listed(null, 0, MOST).stream().map(this::line).toList();
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
