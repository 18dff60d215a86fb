package org.commonground.seminars.letters;

import org.commonground.seminars.attendance.DoorList;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingState;

import java.util.List;

/** Which parties a letter goes to. */
public enum LetterAudience {
    EVERYBODY("Everybody who has a place or waits for one"),
    PLACES("Everybody who has a place"),
    WAITING("Those who wait, or are offered a place"),
    CAME("Those who came"),
    ABSENT("Those who had a place and did not come");

    private final String label;

    LetterAudience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * @param all bookings of the seminar
     * @param door who of them came
     */
    List<Booking> of(List<Booking> all, DoorList door) {
        return switch (this) {
            case EVERYBODY -> live(all);
            case PLACES -> live(all).stream().filter(LetterAudience::hasPlaces).toList();
            case WAITING -> live(all).stream().filter(party -> !hasPlaces(party)).toList();
            case CAME -> door.partiesThatCame();
            case ABSENT -> door.came() == 0 ? List.of() : door.partiesThatDidNotCome();
        };
    }

    private static List<Booking> live(List<Booking> all) {
        return all.stream().filter(booking -> booking.state().isLive()).toList();
    }

    private static boolean hasPlaces(Booking booking) {
        return booking.state() == BookingState.CONFIRMED;
    }
}
