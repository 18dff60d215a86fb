package org.commonground.seminars.bookings;

/** Where a booking stands. */
public enum BookingState {
    CONFIRMED("Has places"),
    WAITING("On the waiting list"),
    OFFERED("Is offered places"),
    LAPSED("Did not take up the offer"),
    CANCELLED("Cancelled");

    private final String label;

    BookingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether places are counted as taken for it. */
    boolean holdsPlaces() {
        return this == CONFIRMED || this == OFFERED;
    }

    /** Whether anything can still be done with it. */
    public boolean isLive() {
        return this != LAPSED && this != CANCELLED;
    }
}
