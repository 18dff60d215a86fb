package org.commonground.seminars.bookings;

import org.commonground.kernel.PublicAddress;
import org.commonground.mail.NewMail;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarAudit;

import java.time.Instant;

/** The words of mails to the guest of a booking. */
record BookingLetter(Booking booking, Seminar seminar, String link, PublicAddress address) {
    NewMail confirmed() {
        return mail(
                "booking-confirmed",
                "Booked: ",
                "You have %s at this seminar.".formatted(places()) + join());
    }

    NewMail queued(int before) {
        return mail(
                "booking-waiting",
                "On the waiting list: ",
                """
                You are on the waiting list for %s; %s before you. This is not a booking yet.

                When places are free we hold them for you and write at once: you then have until the
                time in that mail to accept.\
                """
                        .formatted(places(), others(before)));
    }

    private static String others(int before) {
        return switch (before) {
            case 0 -> "nobody is";
            case 1 -> "1 party is";
            default -> before + " parties are";
        };
    }

    NewMail offered(Instant until) {
        return mail(
                "booking-offered",
                "Places for you: ",
                """
                %s at this seminar became free and is held for you until
                %s.

                Open the link below and accept or decline. After that time it goes to the next in
                line.\
                """
                        .formatted(
                                booking.party() == 1 ? "A place" : "Your " + places(),
                                seminar.plan().timetable().inWords(until)));
    }

    NewMail lapsed() {
        return mail(
                "booking-lapsed",
                "Offer over: ",
                "The time to accept the places held for you has passed, and they went to the next"
                        + " in line. You can book again: "
                        + address.of(seminar.address()));
    }

    NewMail changed() {
        return mail(
                "booking-changed",
                "Booking changed: ",
                "Your booking was changed. It is for %s now.".formatted(places()) + join());
    }

    NewMail cancelled(BookingState from) {
        return mail(
                "booking-cancelled",
                "Cancelled: ",
                from == BookingState.CONFIRMED
                        ? "Your booking is cancelled. Thank you for telling us: the places go to"
                                + " others."
                        : "You are no longer on the waiting list.");
    }

    NewMail seminarChanged() {
        return mail(
                "seminar-changed",
                "Changed: ",
                "Something about this seminar has changed. Please look at the title, time and place"
                        + " below."
                        + join());
    }

    NewMail seminarCancelled() {
        return mail(
                "seminar-cancelled",
                "Does not take place: ",
                "This seminar does not take place. " + seminar.cancellationNote());
    }

    private String places() {
        return guest().places();
    }

    private String join() {
        String joinLink = guest().joinLink();
        return joinLink.isEmpty() ? "" : "\n\nTo take part online: " + joinLink;
    }

    private GuestLetter guest() {
        return new GuestLetter(booking, seminar, link);
    }

    private NewMail mail(String topic, String subject, String opening) {
        return guest().mail(
                        topic,
                        SeminarAudit.object(seminar.id()),
                        subject + seminar.title(),
                        opening);
    }
}
