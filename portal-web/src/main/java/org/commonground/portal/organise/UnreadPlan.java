package org.commonground.portal.organise;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FieldProblem;

import java.util.List;
import java.util.stream.Collectors;

/** Something in the form of a plan is no date, number or address. */
final class UnreadPlan extends Refusal {
    private final List<FieldProblem> problems;

    UnreadPlan(List<FieldProblem> problems) {
        super(
                "unread-plan",
                422,
                problems.stream().map(FieldProblem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
