package org.commonground.seminars.bookings;

/**
 * How the places of a seminar stand at a moment.
 *
 * @param open whether bookings are taken at all
 * @param taken people who have a place or are offered one
 * @param waiting parties on the waiting list that have no offer
 */
public record PlacesNow(boolean open, int capacity, int taken, int waiting) {
    /** Of a seminar that takes no bookings. */
    public static final PlacesNow NONE = new PlacesNow(false, 0, 0, 0);

    /** Never below zero, also when the capacity was lowered below what is taken. */
    public int free() {
        return Math.max(0, capacity - taken);
    }

    /** Whether a newcomer gets places at once: enough are free, and nobody waits for them. */
    public boolean hasPlacesFor(int party) {
        return open && waiting == 0 && party <= free();
    }
}
