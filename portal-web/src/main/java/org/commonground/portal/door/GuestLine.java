package org.commonground.portal.door;

import org.commonground.seminars.attendance.DoorGuest;
import org.commonground.seminars.bookings.Booking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Somebody on the list at the door. */
public record GuestLine(DoorGuest guest, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    public long attendee() {
        return guest.attendee();
    }

    /** Empty once personal data are erased. */
    public String name() {
        return guest.name();
    }

    public String organisation() {
        return guest.booking().contact().organisation();
    }

    /** Who booked, where that is somebody else; empty otherwise. */
    public String bookedBy() {
        String contact = guest.booking().contact().name();
        return contact.equals(name()) ? "" : contact;
    }

    public int party() {
        return guest.booking().party();
    }

    public boolean walkedIn() {
        return guest.booking().hasWalkedIn();
    }

    /** What the code of the booking names, as far as it need be known to find the party. */
    public String reference() {
        return guest.booking().reference();
    }

    public boolean came() {
        return guest.came();
    }

    /** Time of day at the seminar; empty for somebody who is not there. */
    public String cameAt() {
        Instant at = guest.cameAt();
        return at == null ? "" : TIME.format(at.atZone(zone));
    }

    /** Another one each time: the same form sent twice is one mark. */
    public String key() {
        return UUID.randomUUID().toString();
    }

    boolean isOf(Booking booking) {
        return guest.booking().id() == booking.id();
    }

    /** Words of it, or the link of its booking as a hand scanner types it. */
    boolean has(String words) {
        if (words.contains("/b/")) {
            return words.contains("/b/" + reference() + ".");
        }
        String all = (name() + " " + organisation() + " " + bookedBy()).toLowerCase(Locale.UK);
        return words.isBlank() || all.contains(words.strip().toLowerCase(Locale.UK));
    }
}
