package org.commonground.editorial.contributions;

/** Whether an editor has decided about a contribution, and how. */
public enum ContributionState {
    WAITING("Not looked at yet"),
    TAKEN("Taken into a draft"),
    DISMISSED("Dismissed");

    private final String label;

    ContributionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
