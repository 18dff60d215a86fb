package org.commonground.seminars;

/** Where a seminar stands. */
public enum SeminarState {
    DRAFT("Draft"),
    PUBLISHED("Published"),
    CANCELLED("Cancelled"),
    DONE("Over");

    private final String label;

    SeminarState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
