package org.commonground.seminars.bookings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The row of a seminar's counts. Changed only by the statements of {@link PlaceLedger}, never as an
 * object: what was read may be old when it is written.
 */
@Entity
@Table(name = "seminar_places")
class PlaceCount {
    @Id private Long seminarId;

    private boolean open;
    private int capacity;
    private int taken;
    private int waiting;
    private long lastInQueue;

    protected PlaceCount() {}

    PlaceCount(long seminar, int capacity) {
        this.seminarId = seminar;
        this.open = true;
        this.capacity = capacity;
    }

    PlacesNow now() {
        return new PlacesNow(open, capacity, taken, waiting);
    }

    long lastInQueue() {
        return lastInQueue;
    }
}
