package org.commonground.seminars.bookings;

import org.commonground.mail.MailAddress;
import org.commonground.seminars.BookingQuestion;
import org.commonground.seminars.BookingRules;
import org.commonground.seminars.FormFlaws;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarState;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a booking form must be like, and when it is taken. */
final class BookingCheck {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ANSWER = 2000;
    private static final int LONGEST_KEY = 64;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final Seminar seminar;
    private final BookingRules rules;

    BookingCheck(Seminar seminar) {
        this.seminar = seminar;
        this.rules = seminar.plan().booking();
    }

    /**
     * @throws NotBookable when the seminar takes no bookings at that time
     */
    void open(Instant now) {
        if (seminar.state() == SeminarState.CANCELLED) {
            throw new NotBookable("This seminar does not take place.");
        }
        Instant starts = seminar.startsAt();
        if (seminar.state() != SeminarState.PUBLISHED || starts == null || !now.isBefore(starts)) {
            throw new NotBookable("This seminar can no longer be booked: it has begun or is over.");
        }
        if (rules.capacity() == 0) {
            throw new NotBookable("Places at this seminar cannot be booked here.");
        }
        ZoneId zone = seminar.plan().timetable().zoneId();
        LocalDateTime opens = rules.opens();
        if (opens != null && now.isBefore(opens.atZone(zone).toInstant())) {
            throw new NotBookable("Booking opens on %s.".formatted(TIME.format(opens)));
        }
        LocalDateTime closes = rules.closes();
        if (closes != null && !now.isBefore(closes.atZone(zone).toInstant())) {
            throw new NotBookable(
                    "Booking closed on %s. Ask the organisers if you must come."
                            .formatted(TIME.format(closes)));
        }
    }

    /**
     * @throws BookingRefused with everything that is wrong
     */
    void filledIn(BookingRequest request) {
        FormFlaws problems = problems(request.details());
        complete(request, problems);
        problems.addIf(
                request.details().party() > rules.largestParty(),
                "attendees",
                "You named %d people; one booking is for at most %d."
                        .formatted(request.details().party(), rules.largestParty()));
        problems.addIf(
                !request.agreed(),
                "agreed",
                "Tick the box: without your agreement we cannot keep your booking.");
        int capacity = rules.capacity();
        problems.addIf(
                request.details().party() > capacity,
                "attendees",
                "This seminar has only %d places.".formatted(capacity));
        problems.refuse(BookingRefused::new);
    }

    /**
     * Of somebody who stands at the door a name is enough.
     *
     * @throws BookingRefused with everything that is wrong
     */
    void atTheDoor(BookingRequest request) {
        FormFlaws problems = new FormFlaws();
        Contact person = request.details().contact();
        problems.required("name", person.name(), "Enter the name of whoever you let in.");
        problems.atMost(LONGEST_NAME, "name", person.name());
        problems.atMost(LONGEST_NAME, "organisation", person.organisation());
        complete(request, problems);
        problems.refuse(BookingRefused::new);
    }

    /**
     * A party keeps its size, whatever is the largest for newcomers now.
     *
     * @throws BookingRefused with everything that is wrong, a larger party among it
     */
    void changed(Booking booking, BookingDetails details) {
        FormFlaws problems = problems(details);
        problems.addIf(
                details.party() > booking.party(),
                "attendees",
                "This booking is for %d. To bring more people, make another booking for them."
                        .formatted(booking.party()));
        problems.refuse(BookingRefused::new);
    }

    private static void complete(BookingRequest request, FormFlaws problems) {
        problems.addIf(
                request.onceKey().isBlank() || request.onceKey().length() > LONGEST_KEY,
                "name",
                "This form is not complete. Open it again and fill it in once more.");
    }

    private FormFlaws problems(BookingDetails details) {
        FormFlaws problems = new FormFlaws();
        Contact contact = details.contact();
        problems.required("name", contact.name(), "Enter your name.");
        problems.atMost(LONGEST_NAME, "name", contact.name());
        problems.atMost(LONGEST_NAME, "organisation", contact.organisation());
        if (contact.email().isEmpty()) {
            problems.add("email", "Enter your e-mail address: the confirmation goes there.");
        } else if (MailAddress.in(contact.email()).isEmpty()) {
            problems.add(
                    "email",
                    "“%s” does not look like an e-mail address. Write it like name@example.org."
                            .formatted(contact.email()));
        }
        details.people().forEach(person -> problems.atMost(LONGEST_NAME, "attendees", person));
        answers(details, problems);
        return problems;
    }

    private void answers(BookingDetails details, FormFlaws problems) {
        List<BookingQuestion> questions = rules.questions();
        for (int i = 0; i < questions.size(); i++) {
            BookingQuestion question = questions.get(i);
            String field = "answer-" + (i + 1);
            String answer = details.answer(i);
            problems.addIf(
                    question.required() && answer.isEmpty(),
                    field,
                    "Answer “%s”.".formatted(question.words()));
            problems.atMost(LONGEST_ANSWER, field, answer);
            problems.addIf(
                    !answer.isEmpty() && !fits(question, answer),
                    field,
                    "Choose one of the answers to “%s”.".formatted(question.words()));
        }
    }

    private static boolean fits(BookingQuestion question, String answer) {
        return switch (question.form()) {
            case TEXT, LONG_TEXT -> true;
            case YES_NO -> answer.equals("Yes") || answer.equals("No");
            case CHOICE -> question.choices().contains(answer);
        };
    }
}
