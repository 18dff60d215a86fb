package org.commonground.seminars.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.mail.MailOutbox;
import org.commonground.mail.NewMail;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.GuestLetter;
import org.commonground.seminars.letters.LetterRounds;

import java.time.Clock;
import java.time.Instant;

/** Promises the invitations to the survey of one seminar, when it is time: to each party once. */
@ApplicationScoped
@Transactional
public class Inviting {
    /** For the log of mails. */
    public static final String TOPIC = "seminar-survey";

    private final Seminars seminars;
    private final Bookings bookings;
    private final BookingLinks links;
    private final LetterRounds rounds;
    private final SurveyDesk surveys;
    private final MailOutbox outbox;
    private final Clock clock;

    @Inject
    Inviting(
            Seminars seminars,
            Bookings bookings,
            BookingLinks links,
            LetterRounds rounds,
            SurveyDesk surveys,
            MailOutbox outbox,
            Clock clock) {
        this.seminars = seminars;
        this.bookings = bookings;
        this.links = links;
        this.rounds = rounds;
        this.surveys = surveys;
        this.outbox = outbox;
        this.clock = clock;
    }

    void invite(long id) {
        Seminar seminar = seminars.locked(id);
        Instant due = rounds.times(id).surveyFrom(seminar);
        if (due == null || due.isAfter(clock.instant())) {
            return;
        }
        for (Booking booking : bookings.of(id)) {
            if (booking.canBeWrittenTo() && surveys.closedBecause(booking).isEmpty()) {
                outbox.addOnce(
                        "booking %d survey".formatted(booking.id()), letter(booking, seminar));
            }
        }
    }

    private NewMail letter(Booking booking, Seminar seminar) {
        String link = links.url(booking);
        return new GuestLetter(booking, seminar, link)
                .mail(
                        TOPIC,
                        SeminarAudit.object(seminar.id()),
                        "What did you take away? " + seminar.title(),
                        """
                        Thank you for coming. Four short questions, and room for one thing you
                        learnt that others should know:
                        %s/survey%s

                        What you learnt goes to the editors of the library. If they take it in, it
                        bears the name of this seminar.\
                        """
                                .formatted(
                                        link,
                                        booking.party() == 1
                                                ? ""
                                                : "\n\nEach of you can answer: please pass this"
                                                        + " link on to those you booked for."));
    }
}
