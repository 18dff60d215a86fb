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

import java.util.List;
import java.util.Optional;

/**
 * Where organisers write to guests. A party gets the same words once, whoever sends them and
 * however often; sent again, they go to those alone who have come since.
 */
@ApplicationScoped
@Transactional
public class LetterDesk {
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
        draft.check();
        Seminar seminar = seminars.get(id);
        rounds.lock(id);
        List<Booking> reached = reached(id, draft.audience());
        if (reached.isEmpty()) {
            throw new LetterRefused("audience", "There is nobody to write to among these.");
        }
        LetterRound round = rounds.begin(id, draft);
        int went = 0;
        for (Booking booking : reached) {
            GuestLetter guest = new GuestLetter(booking, seminar, links.url(booking));
            if (outbox.addOnce(key(draft, booking), draft.to(guest, round.about()))) {
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

    private static String key(LetterDraft draft, Booking booking) {
        return "booking %d letter %s".formatted(booking.id(), draft.words());
    }
}
