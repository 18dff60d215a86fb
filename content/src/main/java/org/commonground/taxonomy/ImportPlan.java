package org.commonground.taxonomy;

import java.util.List;

/**
 * What an import would do; nothing while there is a problem.
 *
 * @param unchanged lines that say what is so already
 * @param state of the vocabulary that the plan was made for; another once somebody changed it
 */
public record ImportPlan(
        List<PlannedChange> changes, List<LineProblem> problems, int unchanged, String state) {

    public boolean isPossible() {
        return problems.isEmpty();
    }
}
