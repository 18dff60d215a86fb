package org.commonground.seminars;

import org.commonground.kernel.Refusal;

import java.util.List;
import java.util.stream.Collectors;

/** A plan cannot be kept or shown as it is; says of every field what is wrong with it. */
public final class SeminarRefused extends Refusal {
    private final List<PlanProblem> problems;

    SeminarRefused(List<PlanProblem> problems) {
        super(
                "seminar-refused",
                422,
                problems.stream().map(PlanProblem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    SeminarRefused(String field, String message) {
        this(List.of(new PlanProblem(field, message)));
    }

    public List<PlanProblem> problems() {
        return problems;
    }
}
