package org.commonground.seminars.surveys;

import org.commonground.kernel.Refusal;
import org.commonground.seminars.FormFlaw;

import java.util.List;
import java.util.stream.Collectors;

/** A survey cannot be taken as it was filled in; says of each field why. */
public final class SurveyRefused extends Refusal {
    private final List<FormFlaw> problems;

    SurveyRefused(List<FormFlaw> problems) {
        super(
                "survey-refused",
                422,
                problems.stream().map(FormFlaw::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<FormFlaw> problems() {
        return problems;
    }
}
