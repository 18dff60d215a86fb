package org.commonground.seminars.bookings;

/** Why a party on the waiting list is not offered places. */
public sealed interface WaitingReason {
    /** For the guest and the organiser. */
    String words();

    record OthersBefore(int parties) implements WaitingReason {
        @Override
        public String words() {
            return parties == 1
                    ? "1 party is ahead on the list."
                    : parties + " parties are ahead on the list.";
        }
    }

    record NothingFree() implements WaitingReason {
        @Override
        public String words() {
            return "Next on the list, but no place is free.";
        }
    }

    record TooFewFree(int needed, int free) implements WaitingReason {
        @Override
        public String words() {
            return "Next on the list and needs %d places together, but only %d %s free."
                    .formatted(needed, free, free == 1 ? "is" : "are");
        }
    }

    /** The seminar begins too soon for an offer. */
    record TooLate() implements WaitingReason {
        @Override
        public String words() {
            return "The seminar is about to begin, or has begun: no more places are offered.";
        }
    }

    /** The seminar is cancelled or over. */
    record NoMoreBookings() implements WaitingReason {
        @Override
        public String words() {
            return "The seminar is cancelled or over.";
        }
    }
}
