package org.commonground.seminars;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a plan, so that it can be said at once. */
final class PlanProblems {
    private final List<PlanProblem> found = new ArrayList<>();

    void add(String field, String message) {
        found.add(new PlanProblem(field, message));
    }

    void addIf(boolean wrong, String field, String message) {
        if (wrong) {
            add(field, message);
        }
    }

    /** A text that must be there. */
    void required(String field, String text, String message) {
        addIf(text.isBlank(), field, message);
    }

    void atMost(int longest, String field, String text) {
        addIf(
                text.length() > longest,
                field,
                "This has %,d characters; shorten it to at most %,d."
                        .formatted(text.length(), longest));
    }

    void within(int least, int most, String field, int number, String what) {
        addIf(
                number < least || number > most,
                field,
                "%s must be a number from %,d to %,d.".formatted(what, least, most));
    }

    /**
     * @throws SeminarRefused when anything was found
     */
    void refuse() {
        if (!found.isEmpty()) {
            throw new SeminarRefused(found);
        }
    }
}
