package org.commonground.seminars.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.mail.MailOutbox;
import org.commonground.mail.NewMail;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.Timetable;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.GuestLetter;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Promises the reminders of one seminar that are due, to each party once.
 *
 * <p>Of several that are due, because nothing ran for a while, the one nearest to the beginning
 * goes alone. Who got their places after a reminder was due has just had the confirmation. A
 * seminar that is moved to another day is reminded of anew.
 */
@ApplicationScoped
@Transactional
public class Reminding {
    /** For the log of mails. */
    public static final String TOPIC = "seminar-reminder";

    private final Seminars seminars;
    private final Bookings bookings;
    private final BookingLinks links;
    private final LetterRounds rounds;
    private final MailOutbox outbox;
    private final Clock clock;

    @Inject
    Reminding(
            Seminars seminars,
            Bookings bookings,
            BookingLinks links,
            LetterRounds rounds,
            MailOutbox outbox,
            Clock clock) {
        this.seminars = seminars;
        this.bookings = bookings;
        this.links = links;
        this.rounds = rounds;
        this.outbox = outbox;
        this.clock = clock;
    }

    void remind(long id) {
        Seminar seminar = seminars.locked(id);
        Integer days = latestDue(seminar);
        if (days == null) {
            return;
        }
        Timetable timetable = seminar.plan().timetable();
        Instant due = timetable.startsAt(days);
        LocalDate day = timetable.starts().toLocalDate();
        for (Booking booking : bookings.of(id)) {
            if (booking.hadPlacesAt(due) && booking.canBeWrittenTo()) {
                outbox.addOnce(key(booking, day, days), letter(booking, seminar));
            }
        }
    }

    /** Names the day too, so that one the seminar is moved to counts anew. */
    private static String key(Booking booking, LocalDate day, int days) {
        return "booking %d reminder %d before %s".formatted(booking.id(), days, day);
    }

    private @Nullable Integer latestDue(Seminar seminar) {
        Instant now = clock.instant();
        return rounds.times(seminar.id()).reminderDays().reversed().stream()
                .filter(days -> !seminar.plan().timetable().startsAt(days).isAfter(now))
                .findFirst()
                .orElse(null);
    }

    private NewMail letter(Booking booking, Seminar seminar) {
        GuestLetter guest = new GuestLetter(booking, seminar, links.url(booking));
        String join = guest.joinLink();
        return guest.mail(
                TOPIC,
                SeminarAudit.object(seminar.id()),
                "Reminder: " + seminar.title(),
                """
                This is to remind you of the seminar below: you have %s there.

                If you cannot come, please give your places back by the link below. Others may be
                waiting for them.%s\
                """
                        .formatted(
                                guest.places(),
                                join.isEmpty() ? "" : "\n\nTo take part online: " + join));
    }
}
