package org.commonground.seminars.bookings;

import java.time.Instant;

/** What happened to a booking; fired inside the transaction in which it happened. */
public sealed interface BookingEvent {
    Booking booking();

    /** The party got its places at once. */
    record Confirmed(Booking booking) implements BookingEvent {}

    /**
     * Somebody without a booking got a place at the door.
     *
     * @param onWhose for the audit trail, whose place it was; empty for one that was free
     */
    record WalkedIn(Booking booking, String onWhose) implements BookingEvent {}

    /**
     * A party that waited, or was offered places, got them at the door.
     *
     * @param onWhose for the audit trail, whose places they were; empty for free or held ones
     */
    record LetIn(Booking booking, String onWhose) implements BookingEvent {}

    /** The party stands on the waiting list. */
    record Queued(Booking booking) implements BookingEvent {}

    /** Places are held for a party that waited. */
    record Offered(Booking booking, Instant until) implements BookingEvent {}

    record Accepted(Booking booking) implements BookingEvent {}

    /** The party did not answer in time; its places go to the next one. */
    record Lapsed(Booking booking) implements BookingEvent {}

    record Changed(Booking booking) implements BookingEvent {}

    /**
     * The party does not come, or no longer waits.
     *
     * @param from where it stood before
     */
    record Cancelled(Booking booking, BookingState from) implements BookingEvent {}

    /**
     * An organiser put it elsewhere on the waiting list.
     *
     * @param note why, for the audit trail
     */
    record Moved(Booking booking, int place, String note) implements BookingEvent {}

    /**
     * An organiser offered it places out of turn, just before {@link Offered}.
     *
     * @param note why, for the audit trail
     */
    record Preferred(Booking booking, String note) implements BookingEvent {}
}
