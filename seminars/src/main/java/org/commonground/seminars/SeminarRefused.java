package org.commonground.seminars;

import org.commonground.kernel.Refusal;

import java.util.List;
import java.util.stream.Collectors;

/** A plan cannot be kept or shown as it is; says of every field what is wrong with it. */
public final class SeminarRefused extends Refusal {
    private final List<FormFlaw> problems;

    SeminarRefused(List<FormFlaw> problems) {
        super(
                "seminar-refused",
                422,
                problems.stream().map(FormFlaw::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    SeminarRefused(String field, String message) {
        this(List.of(new FormFlaw(field, message)));
    }

    public List<FormFlaw> problems() {
        return problems;
    }
}
