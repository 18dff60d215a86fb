package org.commonground.seminars.bookings;

import org.commonground.mail.MailAddress;
import org.commonground.mail.NewMail;
import org.commonground.mail.OneLine;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarPlan;

import java.util.stream.Collectors;

/**
 * What stands around every mail to the guest of a booking: whom it is for, and which seminar and
 * booking it is about.
 *
 * @param link of the booking
 */
public record GuestLetter(Booking booking, Seminar seminar, String link) {
    private static final int LONGEST_SUBJECT = 200;

    /**
     * @param topic why it is written, for the log of mails
     * @param about for the log too: the seminar, or something of it
     */
    public NewMail mail(String topic, String about, String subject, String body) {
        SeminarPlan plan = seminar.plan();
        String contact = plan.announcement().contact();
        return new NewMail(
                MailAddress.of(booking.contact().email()),
                OneLine.of(subject, LONGEST_SUBJECT),
                """
                Dear %s,

                %s

                %s
                %s
                %s
                For: %s

                To see, change or cancel this booking:
                %s

                Whoever has this link can do so; keep it to yourself.%s
                """
                        .formatted(
                                booking.contact().name(),
                                body,
                                plan.title(),
                                plan.timetable().inWords(),
                                plan.place().inOneLine(),
                                people(),
                                link,
                                contact.isEmpty() ? "" : "\nQuestions: " + contact),
                topic,
                about);
    }

    public String people() {
        return booking.attendees().stream().map(Attendee::name).collect(Collectors.joining(", "));
    }

    /** How many places it is for, in words. */
    public String places() {
        return booking.party() == 1 ? "1 place" : booking.party() + " places";
    }

    /** The link to take part online; empty when there is none, or for those without places. */
    public String joinLink() {
        return booking.state() == BookingState.CONFIRMED
                ? seminar.plan().place().online().joinLink()
                : "";
    }
}
