package org.commonground.seminars.bookings;

import static org.commonground.publications.Absent.orEmpty;

/** What somebody answered, with the question as it was then. */
public record BookingAnswer(String question, String answer) {
    public BookingAnswer {
        question = orEmpty(question);
        answer = orEmpty(answer).strip();
    }
}
