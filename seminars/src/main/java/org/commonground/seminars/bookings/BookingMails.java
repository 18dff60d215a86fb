package org.commonground.seminars.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.kernel.PublicAddress;
import org.commonground.mail.MailAttachment;
import org.commonground.mail.MailOutbox;
import org.commonground.mail.NewMail;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarEvent;
import org.commonground.seminars.Seminars;

import java.util.function.Function;

/**
 * Writes to guests what happens to their bookings and seminars, in the transaction it happens in;
 * about each step once.
 */
@ApplicationScoped
public class BookingMails {
    private final MailOutbox outbox;
    private final Seminars seminars;
    private final Bookings bookings;
    private final BookingLinks links;
    private final BookingCalendar calendar;
    private final PublicAddress address;

    @Inject
    BookingMails(
            MailOutbox outbox,
            Seminars seminars,
            Bookings bookings,
            BookingLinks links,
            BookingCalendar calendar,
            PublicAddress address) {
        this.outbox = outbox;
        this.seminars = seminars;
        this.bookings = bookings;
        this.links = links;
        this.calendar = calendar;
        this.address = address;
    }

    void tell(@Observes(during = TransactionPhase.IN_PROGRESS) BookingEvent event) {
        Booking booking = event.booking();
        Seminar seminar = seminars.get(booking.seminar());
        BookingLetter letter = letter(booking, seminar);
        switch (event) {
            case BookingEvent.Confirmed _, BookingEvent.Accepted _ ->
                    send(booking, withCode(booking, invited(booking, seminar, letter.confirmed())));
            case BookingEvent.Queued _ -> send(booking, letter.queued(bookings.before(booking)));
            case BookingEvent.Offered offered -> send(booking, letter.offered(offered.until()));
            case BookingEvent.Lapsed _ -> send(booking, letter.lapsed());
            case BookingEvent.Changed _ ->
                    send(
                            booking,
                            booking.state() == BookingState.CONFIRMED
                                    ? invited(booking, seminar, letter.changed())
                                    : letter.changed());
            case BookingEvent.Cancelled cancelled ->
                    send(
                            booking,
                            cancelled.from() == BookingState.CONFIRMED
                                    ? disinvited(
                                            booking, seminar, letter.cancelled(cancelled.from()))
                                    : letter.cancelled(cancelled.from()));
            case BookingEvent.Moved _, BookingEvent.Preferred _ -> {
                // The offer that follows says all that matters to the guest.
            }
            case BookingEvent.WalkedIn _, BookingEvent.LetIn _ -> {
                // They stand at the door.
            }
        }
    }

    void tellAll(@Observes(during = TransactionPhase.IN_PROGRESS) SeminarEvent event) {
        switch (event) {
            case SeminarEvent.Changed changed when changed.tellGuests() ->
                    writeToAll(changed.seminar(), BookingLetter::seminarChanged, this::invited);
            case SeminarEvent.Cancelled cancelled ->
                    writeToAll(
                            cancelled.seminar(), BookingLetter::seminarCancelled, this::disinvited);
            case SeminarEvent.Changed _,
                    SeminarEvent.Planned _,
                    SeminarEvent.Copied _,
                    SeminarEvent.Reclassified _,
                    SeminarEvent.Published _,
                    SeminarEvent.ListedAsPast _,
                    SeminarEvent.Finished _ -> {
                // Nothing that guests need to know.
            }
        }
    }

    /** What is put into the calendar of those who have places. */
    private interface Enclosure {
        NewMail in(Booking booking, Seminar seminar, NewMail mail);
    }

    private void writeToAll(long id, Function<BookingLetter, NewMail> words, Enclosure enclosure) {
        Seminar seminar = seminars.get(id);
        for (Booking booking : bookings.of(id)) {
            if (booking.state().isLive() && !booking.hasWalkedIn()) {
                NewMail mail = words.apply(letter(booking, seminar));
                boolean comes = booking.state() == BookingState.CONFIRMED;
                outbox.addOnce(
                        "booking %d seminar step %d"
                                .formatted(booking.id(), seminar.calendarSequence()),
                        comes ? enclosure.in(booking, seminar, mail) : mail);
            }
        }
    }

    private BookingLetter letter(Booking booking, Seminar seminar) {
        return new BookingLetter(booking, seminar, links.url(booking), address);
    }

    private void send(Booking booking, NewMail mail) {
        outbox.addOnce("booking %d step %d".formatted(booking.id(), booking.step()), mail);
    }

    private NewMail invited(Booking booking, Seminar seminar, NewMail mail) {
        return mail.with(
                new MailAttachment(
                        "seminar.ics",
                        "text/calendar; method=REQUEST; charset=utf-8",
                        calendar.invitation(booking, seminar)));
    }

    private NewMail disinvited(Booking booking, Seminar seminar, NewMail mail) {
        return mail.with(
                new MailAttachment(
                        "seminar.ics",
                        "text/calendar; method=CANCEL; charset=utf-8",
                        calendar.withdrawal(booking, seminar)));
    }

    private NewMail withCode(Booking booking, NewMail mail) {
        return mail.with(
                new MailAttachment("booking.png", "image/png", LinkCode.png(links.url(booking))));
    }
}
