package org.commonground.seminars.bookings;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One person of a party; a row of its own, to be checked in and to get a badge. */
@Entity
public class Attendee {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Booking booking;

    private int position;
    private String name;

    protected Attendee() {}

    Attendee(Booking booking, int position, String name) {
        this.booking = booking;
        this.position = position;
        this.name = name;
    }

    public long id() {
        return id;
    }

    int position() {
        return position;
    }

    /** Empty once personal data are erased. */
    public String name() {
        return name;
    }

    void isCalled(int newPosition, String newName) {
        position = newPosition;
        name = newName;
    }
}
