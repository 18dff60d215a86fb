package org.commonground.portal.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.portal.seminars.BookingPage;
import org.commonground.seminars.attendance.Attendance;
import org.commonground.seminars.bookings.Booking;

import java.util.List;
import java.util.UUID;

/**
 * What an organiser finds on the page of a booking whose code was scanned: its party, to tick off.
 */
@Named
@RequestScoped
public class GreetParty {
    @Inject private BookingPage page;

    @Inject private Attendance attendance;

    public Booking booking() {
        return page.booking();
    }

    /** Those with a place; nobody while the party waits or after it was cancelled. */
    public List<GuestLine> lines() {
        return attendance.of(booking().seminar()).guests().stream()
                .map(guest -> new GuestLine(guest, page.seminar().plan().timetable().zoneId()))
                .filter(line -> line.isOf(booking()))
                .toList();
    }

    /** Those who are not there yet. */
    public List<GuestLine> missing() {
        return lines().stream().filter(line -> !line.came()).toList();
    }

    public String key() {
        return UUID.randomUUID().toString();
    }
}
