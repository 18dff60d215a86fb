package org.commonground.seminars.attendance;

import org.commonground.seminars.bookings.Booking;

import java.util.List;
import java.util.function.Predicate;

/** All who have places, and who of them came; by name. */
public record DoorList(List<DoorGuest> guests) {
    public DoorList {
        guests = List.copyOf(guests);
    }

    /** People with a place, walk-ins among them. */
    public int expected() {
        return guests.size();
    }

    public int came() {
        return count(DoorGuest::came);
    }

    public int notCome() {
        return expected() - came();
    }

    /** People who came without having booked. */
    public int walkedIn() {
        return count(guest -> guest.booking().hasWalkedIn());
    }

    /** Bookings of which at least one came. */
    public List<Booking> partiesThatCame() {
        return guests.stream().filter(DoorGuest::came).map(DoorGuest::booking).distinct().toList();
    }

    /** Bookings of which nobody came. */
    public List<Booking> partiesThatDidNotCome() {
        List<Booking> came = partiesThatCame();
        return guests.stream()
                .map(DoorGuest::booking)
                .distinct()
                .filter(Predicate.not(came::contains))
                .toList();
    }

    private int count(Predicate<DoorGuest> which) {
        return Math.toIntExact(guests.stream().filter(which).count());
    }
}
