package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Under which terms places are booked.
 *
 * @param howToBook for readers, where there is more to say than the form does
 * @param price for readers; empty when it costs nothing
 * @param opens local; null for as soon as the seminar is published
 * @param closes local; null for when the seminar begins
 * @param places how many there are, and how they are given away
 * @param retentionDays after the end, until personal data are erased
 */
public record BookingRules(
        String howToBook,
        String price,
        @Nullable LocalDateTime opens,
        @Nullable LocalDateTime closes,
        @Nullable Places places,
        @Nullable Integer retentionDays,
        List<BookingQuestion> questions) {
    public static final BookingRules USUAL =
            new BookingRules("", "", null, null, null, null, List.of());

    private static final int USUAL_RETENTION = 30;

    public BookingRules {
        howToBook = orEmpty(howToBook).strip();
        price = orEmpty(price).strip();
        places = places == null ? new Places(null, null, null) : places;
        retentionDays = retentionDays == null ? USUAL_RETENTION : retentionDays;
        questions = orEmpty(questions);
    }

    /**
     * @param capacity null while nobody said; 0 when nothing can be booked here
     * @param largestParty how many places one person may book
     * @param holdHours how long a place that became free is held for whoever is offered it
     */
    public record Places(
            @Nullable Integer capacity,
            @Nullable Integer largestParty,
            @Nullable Integer holdHours) {
        private static final int USUAL_PARTY = 5;
        private static final int USUAL_HOLD = 48;

        public Places {
            largestParty = largestParty == null ? USUAL_PARTY : largestParty;
            holdHours = holdHours == null ? USUAL_HOLD : holdHours;
        }

        public static Places of(int capacity) {
            return new Places(capacity, null, null);
        }
    }

    public int capacity() {
        Integer capacity = places.capacity();
        return capacity == null ? 0 : capacity;
    }

    public int largestParty() {
        return places.largestParty();
    }

    public Duration hold() {
        return Duration.ofHours(places.holdHours());
    }

    public Duration retention() {
        return Duration.ofDays(retentionDays);
    }

    /** The same for a date that is so many days later. */
    BookingRules shifted(long days) {
        return new BookingRules(
                howToBook,
                price,
                Timetable.later(opens, days),
                Timetable.later(closes, days),
                places,
                retentionDays,
                questions);
    }
}
