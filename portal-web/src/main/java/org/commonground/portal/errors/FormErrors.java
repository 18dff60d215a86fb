package org.commonground.portal.errors;

import java.util.List;

/** All that is wrong with a form, for the summary and for each field. */
public record FormErrors(List<FieldProblem> all) {
    public static final FormErrors NONE = new FormErrors(List.of());

    public static FormErrors at(String field, String sentence) {
        return new FormErrors(List.of(new FieldProblem(sentence, field)));
    }

    /** What is wrong with one field; empty when nothing is. */
    public String of(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::message)
                .findFirst()
                .orElse("");
    }
}
