package org.commonground.publications;

/**
 * Where a publication stands. Only {@link #PUBLISHED} is seen by readers and by the search index.
 */
public enum PublicationState {
    DRAFT("Draft"),
    IN_REVIEW("In review"),
    /** Readers get it at a time that is settled. */
    SCHEDULED("Scheduled"),
    PUBLISHED("Published"),
    WITHDRAWN("Withdrawn");

    private final String label;

    PublicationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
