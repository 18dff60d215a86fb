package org.commonground.seminars.letters;

import org.commonground.kernel.Refusal;
import org.commonground.seminars.FormFlaw;

import java.util.List;
import java.util.stream.Collectors;

/** A letter cannot go out as it is, or mail times cannot be set; says of each field why. */
public final class LetterRefused extends Refusal {
    private final List<FormFlaw> problems;

    LetterRefused(List<FormFlaw> problems) {
        super(
                "letter-refused",
                422,
                problems.stream().map(FormFlaw::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    LetterRefused(String field, String message) {
        this(List.of(new FormFlaw(field, message)));
    }

    public List<FormFlaw> problems() {
        return problems;
    }
}
