package org.commonground.publications;

/** How far an action of a plan has come. */
public enum ActionStatus {
    IDEA("idea", "Idea"),
    IN_PROGRESS("in-progress", "In progress"),
    IN_PLACE("in-place", "In place"),
    ENDED("ended", "Ended");

    private final String value;
    private final String label;

    ActionStatus(String value, String label) {
        this.value = value;
        this.label = label;
    }

    public String value() {
        return value;
    }

    public String label() {
        return label;
    }
}
