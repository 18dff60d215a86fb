package org.commonground.seminars.featured;

import org.commonground.kernel.Refusal;
import org.commonground.seminars.FormFlaw;

import java.util.List;
import java.util.stream.Collectors;

/** A seminar cannot be featured so; says of each field why. */
public final class FeatureRefused extends Refusal {
    private final List<FormFlaw> problems;

    FeatureRefused(List<FormFlaw> problems) {
        super(
                "feature-refused",
                422,
                problems.stream().map(FormFlaw::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public List<FormFlaw> problems() {
        return problems;
    }
}
