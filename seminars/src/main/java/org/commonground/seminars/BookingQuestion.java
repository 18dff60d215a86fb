package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something asked of whoever books.
 *
 * @param words the question
 * @param purpose what the answer is used for, told to whoever is asked
 * @param choices for a question with choices, in order
 */
public record BookingQuestion(
        @Nullable Form form, String words, String purpose, boolean required, List<String> choices) {
    public BookingQuestion {
        form = form == null ? Form.TEXT : form;
        words = orEmpty(words).strip();
        purpose = orEmpty(purpose).strip();
        choices = orEmpty(choices).stream().map(String::strip).toList();
    }

    /** What an answer looks like. */
    public enum Form {
        TEXT("One line"),
        LONG_TEXT("Several lines"),
        YES_NO("Yes or no"),
        CHOICE("One of several choices");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
