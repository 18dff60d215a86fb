package org.commonground.portal.seminars;

import org.commonground.seminars.bookings.PlacesNow;

/** How many places there are, for readers. */
public final class PlacesWords {
    private PlacesWords() {}

    /** Empty when nothing can be booked. */
    public static String of(PlacesNow places) {
        if (!places.open() || places.capacity() == 0) {
            return "";
        }
        if (places.waiting() > 0) {
            return "Full. Waiting list: " + places.waiting();
        }
        return switch (places.free()) {
            case 0 -> "Full. The waiting list is open.";
            case 1 -> "1 place left";
            default -> places.free() + " places left";
        };
    }
}
