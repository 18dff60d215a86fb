package org.commonground.seminars.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;
import org.commonground.mail.MailOutbox;
import org.commonground.mail.NewMail;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.attendance.Attendance;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.GuestLetter;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Where organisers write to guests. A party gets the same words once, whoever sends them and
 * however often, and those alone who have come since get them later; unless an organiser wants
 * everybody to have them once more.
 */
@ApplicationScoped
@Transactional
public class LetterDesk {
    private static final int LONGEST_PRESS = 64;

    private final Seminars seminars;
    private final Bookings bookings;
    private final Attendance attendance;
    private final BookingLinks links;
    private final LetterRounds rounds;
    private final MailOutbox outbox;
    private final AuditTrail trail;

    @Inject
    LetterDesk(
            Seminars seminars,
            Bookings bookings,
            Attendance attendance,
            BookingLinks links,
            LetterRounds rounds,
            MailOutbox outbox,
            AuditTrail trail) {
        this.seminars = seminars;
        this.bookings = bookings;
        this.attendance = attendance;
        this.links = links;
        this.rounds = rounds;
        this.outbox = outbox;
        this.trail = trail;
    }

    /** How many parties a letter would go to now. */
    public int parties(long seminar, LetterAudience audience) {
        return reached(seminar, audience).size();
    }

    /**
     * What the first of them would get, with a link that leads nowhere; empty when there is nobody.
     *
     * @throws LetterRefused with everything that is wrong with the letter
     */
    public Optional<NewMail> preview(long id, LetterDraft draft) {
        draft.check();
        Seminar seminar = seminars.get(id);
        return reached(id, draft.audience()).stream()
                .findFirst()
                .map(
                        booking ->
                                draft.to(
                                        new GuestLetter(booking, seminar, links.example()),
                                        SeminarAudit.object(id)));
    }

    /**
     * Promises the letter to everybody it is for and has not got it.
     *
     * @return to how many; 0 when all of them had it already
     * @throws LetterRefused with everything that is wrong with the letter, or when it is for nobody
     */
    public int send(long id, LetterDraft draft) {
        return go(id, draft, null);
    }

    /** How many of those it is for have got it before. */
    public int haveIt(long seminar, LetterDraft draft) {
        return Math.toIntExact(
                reached(seminar, draft.audience()).stream()
                        .filter(booking -> outbox.has(key(draft, booking)))
                        .count());
    }

    /**
     * Promises the letter to everybody it is for, also to those who have got it.
     *
     * @param press random, from the form: the same again is the same round, and sends nothing
     * @return to how many it goes
     * @throws LetterRefused with everything that is wrong with the letter, or when it is for nobody
     */
    public int sendAgain(long id, LetterDraft draft, String press) {
        if (press.isBlank() || press.length() > LONGEST_PRESS) {
            throw new LetterRefused("text", "Look at the letter again before you send it.");
        }
        return go(id, draft, press);
    }

    private int go(long id, LetterDraft draft, @Nullable String press) {
        draft.check();
        Seminar seminar = seminars.locked(id);
        Optional<LetterRound> known = press == null ? Optional.empty() : rounds.pressed(id, press);
        if (known.isPresent()) {
            return known.get().parties();
        }
        List<Booking> reached = reached(id, draft.audience());
        if (reached.isEmpty()) {
            throw new LetterRefused("audience", "There is nobody to write to among these.");
        }
        LetterRound round = rounds.begin(id, draft, press);
        int went = 0;
        for (Booking booking : reached) {
            NewMail mail =
                    draft.to(new GuestLetter(booking, seminar, links.url(booking)), round.about());
            if (outbox.addOnce(key(draft, booking), mail)
                    || (press != null && outbox.addOnce(key(round, booking), mail))) {
                went++;
            }
        }
        if (went == 0) {
            rounds.giveUp(round);
        } else {
            round.went(went);
            trail.record("wrote to guests", SeminarAudit.object(id), went + ": " + draft.subject());
        }
        return went;
    }

    private List<Booking> reached(long seminar, LetterAudience audience) {
        return audience.of(bookings.of(seminar), attendance.of(seminar)).stream()
                .filter(Booking::canBeWrittenTo)
                .toList();
    }

    private static String key(LetterRound round, Booking booking) {
        return "booking %d letter round %d".formatted(booking.id(), round.id());
    }

    private static String key(LetterDraft draft, Booking booking) {
        return "booking %d letter %s".formatted(booking.id(), draft.words());
    }
}
