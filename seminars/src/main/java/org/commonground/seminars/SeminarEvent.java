package org.commonground.seminars;

/** What happened to a seminar; fired inside the transaction in which it happened. */
public sealed interface SeminarEvent {
    long seminar();

    /** A draft was begun. */
    record Planned(long seminar) implements SeminarEvent {}

    /**
     * @param copied the number of the seminar that it was taken from
     */
    record Copied(long seminar, long copied) implements SeminarEvent {}

    /**
     * @param tellGuests whether the title, the time or the place of a published one is another
     */
    record Changed(long seminar, boolean tellGuests) implements SeminarEvent {}

    /** A term that it is found by, or one above, has changed. */
    record Reclassified(long seminar) implements SeminarEvent {}

    /** Readers see it, and places can be booked. */
    record Published(long seminar) implements SeminarEvent {}

    /** Readers see it among the past ones. */
    record ListedAsPast(long seminar) implements SeminarEvent {}

    /** It does not take place. */
    record Cancelled(long seminar, String note) implements SeminarEvent {}

    /** It has taken place. */
    record Finished(long seminar) implements SeminarEvent {}
}
