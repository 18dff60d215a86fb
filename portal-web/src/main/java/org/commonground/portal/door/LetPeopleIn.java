package org.commonground.portal.door;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingState;
import org.commonground.seminars.bookings.Bookings;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Those at the door who have no place yet. */
@Named
@RequestScoped
public class LetPeopleIn {
    @Inject private OpenDoor door;

    @Inject private Bookings bookings;

    @Inject private Clock clock;

    private List<Booking> waiting;

    @PostConstruct
    void open() {
        waiting =
                bookings.of(door.seminar().id()).stream()
                        .filter(booking -> booking.state().isLive())
                        .filter(booking -> booking.state() != BookingState.CONFIRMED)
                        .sorted(Comparator.comparing(booking -> booking.contact().name()))
                        .toList();
    }

    public String path() {
        return "/organise/" + door.seminar().id() + "/door/let-in";
    }

    /** Parties that wait or are offered places, by the name of who booked. */
    public List<Booking> waiting() {
        return waiting;
    }

    /** Whether places of people who have not come can be given on, and may have to be. */
    public boolean mayGiveOn() {
        Instant starts = door.seminar().startsAt();
        boolean hasBegun = starts != null && !clock.instant().isBefore(starts);
        boolean isShort = door.places().free() == 0 || !waiting.isEmpty();
        return hasBegun && isShort && door.list().came() < room();
    }

    /** How many people the plan has places for; what anybody can come to once it takes no more. */
    public int room() {
        return door.places().open() ? door.places().capacity() : Integer.MAX_VALUE;
    }

    public boolean tooMany() {
        return door.list().came() > room();
    }
}
