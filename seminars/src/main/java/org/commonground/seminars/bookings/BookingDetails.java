package org.commonground.seminars.bookings;

import static org.commonground.publications.Absent.orEmpty;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What somebody filled in.
 *
 * @param attendees the names of those who come, blank lines left out; empty for the contact alone
 * @param answers in the order of the seminar's questions
 */
public record BookingDetails(Contact contact, List<String> attendees, List<String> answers) {
    public BookingDetails {
        attendees =
                orEmpty(attendees).stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        answers = orEmpty(answers).stream().map(String::strip).toList();
    }

    /** Those who come, at least one. */
    public List<String> people() {
        return attendees.isEmpty() ? List.of(contact.name()) : attendees;
    }

    public int party() {
        return people().size();
    }

    String answer(int question) {
        return question < answers.size() ? answers.get(question) : "";
    }

    List<BookingAnswer> answersTo(List<String> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new BookingAnswer(questions.get(i), answer(i)))
                .toList();
    }
}
