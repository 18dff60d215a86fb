package org.commonground.seminars;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What booking rules must be like. */
final class BookingRulesCheck {
    private static final int MOST_PLACES = 100_000;
    private static final int LARGEST_PARTY = 50;
    private static final int LONGEST_HOLD = 14 * 24;
    private static final int LONGEST_RETENTION = 730;
    private static final int MOST_QUESTIONS = 20;
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_TEXT = 4000;

    private final BookingRules rules;
    private final Timetable times;
    private final FormFlaws problems;

    BookingRulesCheck(SeminarPlan plan, FormFlaws problems) {
        this.rules = plan.booking();
        this.times = plan.timetable();
        this.problems = problems;
    }

    void check() {
        problems.atMost(LONGEST_TEXT, "how-to-book", rules.howToBook());
        problems.atMost(LONGEST_TEXT, "price", rules.price());
        problems.within(0, MOST_PLACES, "capacity", rules.capacity(), "The number of places");
        problems.within(
                1, LARGEST_PARTY, "largest-party", rules.largestParty(), "The largest party");
        problems.within(
                1, LONGEST_HOLD, "hold-hours", (int) rules.hold().toHours(), "The hours of a hold");
        problems.within(
                0,
                LONGEST_RETENTION,
                "retention-days",
                (int) rules.retention().toDays(),
                "The days until personal data are erased");
        window();
        questions();
    }

    private void window() {
        LocalDateTime opens = rules.opens();
        LocalDateTime closes = rules.closes();
        problems.addIf(
                opens != null && closes != null && !opens.isBefore(closes),
                "booking-closes",
                "Booking would close before it opens. Choose a later time to close.");
        problems.addIf(
                isAfterTheEnd(closes),
                "booking-closes",
                "Booking would close after the seminar has ended. Choose an earlier time.");
        problems.addIf(
                isAfterTheEnd(opens),
                "booking-opens",
                "Booking would open after the seminar has ended. Choose an earlier time.");
        if (times.zoneIsKnown()) {
            times.refuseImpossible("booking-opens", opens, problems);
            times.refuseImpossible("booking-closes", closes, problems);
        }
    }

    private boolean isAfterTheEnd(@Nullable LocalDateTime time) {
        LocalDateTime end = times.ends();
        return time != null && end != null && time.isAfter(end);
    }

    private void questions() {
        List<BookingQuestion> asked = rules.questions();
        problems.addIf(
                asked.size() > MOST_QUESTIONS,
                "question-1",
                "Ask at most %d questions: each one costs bookings.".formatted(MOST_QUESTIONS));
        Set<String> words = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            BookingQuestion question = asked.get(i);
            String field = "question-" + (i + 1);
            String asks = question.words().isEmpty() ? "it" : "“%s”".formatted(question.words());
            problems.required(
                    field,
                    question.words(),
                    "Write the question. To leave it out, empty the other fields too.");
            problems.atMost(LONGEST_QUESTION, field, question.words());
            problems.addIf(
                    !question.words().isEmpty()
                            && !words.add(question.words().toLowerCase(Locale.ROOT)),
                    field,
                    "“%s” is asked twice. Take one away.".formatted(question.words()));
            problems.required(
                    field + "-purpose",
                    question.purpose(),
                    "Say what the answer to %s is used for: whoever is asked reads it."
                            .formatted(asks));
            problems.addIf(
                    question.form() == BookingQuestion.Form.CHOICE
                            && Set.copyOf(question.choices()).size() < 2,
                    field + "-choices",
                    "Give at least two different choices for %s, one a line.".formatted(asks));
        }
    }
}
