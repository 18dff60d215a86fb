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
@SuppressWarnings("UnusedVariable") // statements read and change it
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

    long lastInQueue() {
        return lastInQueue;
    }
}
