package org.commonground.portal.seminars;

import org.commonground.seminars.BookingQuestion;

import java.util.List;

/**
 * A question of a seminar in the booking form.
 *
 * @param id {@code answer-1}
 * @param form how it is answered, in lower case
 */
public record QuestionField(
        String id, String form, BookingQuestion question, String answer, String error) {
    static QuestionField of(int index, BookingQuestion question, String answer, String error) {
        return new QuestionField(
                "answer-" + (index + 1),
                switch (question.form()) {
                    case TEXT -> "text";
                    case LONG_TEXT -> "long";
                    case YES_NO, CHOICE -> "choice";
                    case null -> "text";
                },
                question,
                answer,
                error);
    }

    public List<String> choices() {
        return question.form() == BookingQuestion.Form.YES_NO
                ? List.of("Yes", "No")
                : question.choices();
    }
}
