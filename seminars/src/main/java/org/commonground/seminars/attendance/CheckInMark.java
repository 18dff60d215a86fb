package org.commonground.seminars.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.commonground.seminars.bookings.Attendee;

import java.time.Instant;

/** A mark that was kept; never changed. */
@Entity
class CheckInMark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Attendee attendee;

    private String markKey;
    private boolean came;
    private Instant madeAt;
    private Instant receivedAt;
    private String madeBy;

    protected CheckInMark() {}

    CheckInMark(Attendee attendee, DoorMark mark, Instant madeAt, Instant receivedAt, String by) {
        this.attendee = attendee;
        this.markKey = mark.key();
        this.came = mark.came();
        this.madeAt = madeAt;
        this.receivedAt = receivedAt;
        this.madeBy = by;
    }

    long attendee() {
        return attendee.id();
    }

    boolean came() {
        return came;
    }

    Instant madeAt() {
        return madeAt;
    }
}
