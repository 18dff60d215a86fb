package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.PublicAddress;
import org.commonground.seminars.CalendarEntry;
import org.commonground.seminars.CalendarFile;
import org.commonground.seminars.CalendarOrganiser;
import org.commonground.seminars.Seminar;

import java.net.URI;
import java.time.Clock;

/** Calendar files for guests: the same entry from first to last, each file newer than the last. */
@ApplicationScoped
public class BookingCalendar {
    private final BookingLinks links;
    private final CalendarOrganiser organiser;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    public BookingCalendar(
            BookingLinks links, CalendarOrganiser organiser, PublicAddress address, Clock clock) {
        this.links = links;
        this.organiser = organiser;
        this.address = address;
        this.clock = clock;
    }

    /** Of a party with places. */
    public byte[] invitation(Booking booking, Seminar seminar) {
        return CalendarFile.invitation(entry(booking, seminar));
    }

    /** Of a party that had places. */
    public byte[] withdrawal(Booking booking, Seminar seminar) {
        return CalendarFile.withdrawal(entry(booking, seminar));
    }

    private CalendarEntry entry(Booking booking, Seminar seminar) {
        return new CalendarEntry(
                new CalendarEntry.Edition(
                        "booking-" + booking.id() + "@" + URI.create(address.origin()).getHost(),
                        // Both only ever rise, and each file follows a rise of one of them.
                        booking.step() + seminar.calendarSequence(),
                        clock.instant()),
                seminar,
                links.url(booking),
                organiser.addressFor(seminar),
                new CalendarEntry.Invitation(
                        booking.contact().name(),
                        booking.contact().email(),
                        seminar.plan().place().online().joinLink()));
    }
}
