package org.commonground.seminars.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.seminars.Seminars;
import org.commonground.seminars.attendance.Attendance;
import org.commonground.seminars.attendance.DoorGuest;
import org.commonground.seminars.attendance.DoorList;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingState;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.surveys.SurveyAnswer;
import org.commonground.seminars.surveys.Surveys;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts what a seminar came to. */
@ApplicationScoped
@Transactional
public class SeminarReports {
    private final Seminars seminars;
    private final Bookings bookings;
    private final Attendance attendance;
    private final Surveys surveys;

    @Inject
    public SeminarReports(
            Seminars seminars, Bookings bookings, Attendance attendance, Surveys surveys) {
        this.seminars = seminars;
        this.bookings = bookings;
        this.attendance = attendance;
        this.surveys = surveys;
    }

    /**
     * @throws org.commonground.seminars.UnknownSeminar when there is none
     */
    public SeminarReport of(long seminar) {
        DoorList door = attendance.of(seminar);
        return new SeminarReport(
                turnout(seminar, bookings.of(seminar), door),
                organisations(door),
                surveys.of(seminar).stream().map(SurveyAnswer::form).toList());
    }

    private SeminarReport.Turnout turnout(long seminar, List<Booking> all, DoorList door) {
        return new SeminarReport.Turnout(
                seminars.get(seminar).plan().booking().capacity(),
                people(all, in(BookingState.CONFIRMED).and(party -> !party.hasWalkedIn())),
                people(all, in(BookingState.CONFIRMED).and(Booking::hasWalkedIn)),
                door.came(),
                door.came() == 0 ? 0 : door.notCome(),
                people(all, in(BookingState.WAITING).or(in(BookingState.OFFERED))),
                people(all, in(BookingState.CANCELLED).or(in(BookingState.LAPSED))));
    }

    private static List<SeminarReport.Organisation> organisations(DoorList door) {
        Map<String, List<DoorGuest>> byName =
                door.guests().stream()
                        .collect(
                                Collectors.groupingBy(
                                        guest -> guest.booking().contact().organisation(),
                                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                                        Collectors.toList()));
        return byName.entrySet().stream()
                .map(
                        named ->
                                new SeminarReport.Organisation(
                                        named.getKey(),
                                        named.getValue().size(),
                                        Math.toIntExact(
                                                named.getValue().stream()
                                                        .filter(DoorGuest::came)
                                                        .count())))
                .sorted(Comparator.comparingInt(SeminarReport.Organisation::people).reversed())
                .toList();
    }

    private static Predicate<Booking> in(BookingState state) {
        return booking -> booking.state() == state;
    }

    private static int people(List<Booking> all, Predicate<Booking> which) {
        return all.stream().filter(which).mapToInt(Booking::party).sum();
    }
}
