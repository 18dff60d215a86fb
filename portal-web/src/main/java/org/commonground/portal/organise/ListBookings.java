package org.commonground.portal.organise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingState;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.PlacesNow;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who booked a seminar, and who waits for a place and why. */
@Named
@RequestScoped
public class ListBookings {
    @Inject private Seminars seminars;

    @Inject private Bookings bookings;

    @Inject private WaitingListDesk waiting;

    @Inject private HttpServletRequest http;

    private Seminar seminar;
    private List<Booking> all;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void open() {
        seminar = seminars.get(AddressNumber.of(http, "id"));
        all = bookings.of(seminar.id());
    }

    /** One booking. */
    public record Line(
            long id,
            String name,
            String email,
            String organisation,
            String people,
            int party,
            String state,
            String booked,
            boolean twice) {}

    /** One party on the waiting list. */
    public record Waiting(int place, Line line, String reason) {}

    public Seminar seminar() {
        return seminar;
    }

    public PlacesNow places() {
        return waiting.places(seminar.id());
    }

    public FormErrors errors() {
        return errors;
    }

    public List<Line> lines() {
        Map<String, Long> times =
                all.stream()
                        .filter(booking -> booking.state().isLive() && !booking.hasWalkedIn())
                        .collect(
                                Collectors.groupingBy(
                                        booking -> booking.contact().email(),
                                        Collectors.counting()));
        return all.stream()
                .filter(booking -> booking.state() != BookingState.WAITING)
                .map(booking -> line(booking, times))
                .toList();
    }

    /** The next one first. */
    public List<Waiting> queue() {
        Map<Long, Booking> known =
                all.stream().collect(Collectors.toMap(Booking::id, Function.identity()));
        List<Waiting> lines = new ArrayList<>();
        waiting.queue(seminar.id())
                .forEach(
                        (booking, reason) ->
                                lines.add(
                                        new Waiting(
                                                lines.size() + 1,
                                                line(
                                                        known.getOrDefault(booking.id(), booking),
                                                        Map.of()),
                                                reason.words())));
        return lines;
    }

    /** What was typed for a party that was not moved; of all others what is usual. */
    public String typed(long booking, String field, String usual) {
        return Asked.path(http, "booking").equals(String.valueOf(booking))
                ? Asked.field(http, field)
                : usual;
    }

    void refuse(FormErrors found) {
        errors = found;
    }

    List<Booking> all() {
        return all;
    }

    private String state(Booking booking) {
        Instant until = booking.offeredUntil();
        return booking.state().label()
                + (until == null
                        ? ""
                        : ", held until " + seminar.plan().timetable().inWords(until));
    }

    private Line line(Booking booking, Map<String, Long> times) {
        return new Line(
                booking.id(),
                booking.contact().name(),
                booking.contact().email(),
                booking.contact().organisation(),
                booking.attendees().stream().map(Attendee::name).collect(Collectors.joining(", ")),
                booking.party(),
                state(booking),
                Dates.minute(booking.bookedAt()),
                !booking.isErased()
                        && !booking.hasWalkedIn()
                        && times.getOrDefault(booking.contact().email(), 0L) > 1);
    }
}
