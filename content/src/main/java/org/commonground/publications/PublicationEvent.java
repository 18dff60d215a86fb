package org.commonground.publications;

import java.time.Instant;

/** What happened to a publication; fired inside the transaction in which it happened. */
public sealed interface PublicationEvent {
    long publication();

    /** A version was saved; readers do not see it before {@link Published}. */
    record Saved(long publication, int version) implements PublicationEvent {}

    /**
     * @param by the sign-in name of whoever asks for a second pair of eyes
     */
    record SentToReview(long publication, int version, String by) implements PublicationEvent {}

    record ReturnedToDraft(long publication, int version) implements PublicationEvent {}

    /** The version is what readers see from now on. */
    record Published(long publication, int version) implements PublicationEvent {}

    /** Readers get the version from {@code at} on, unless somebody changes their mind. */
    record Scheduled(long publication, int version, Instant at) implements PublicationEvent {}

    record ScheduleCancelled(long publication, int version) implements PublicationEvent {}

    /** It was due, but could not be published; it is where it was before it was scheduled. */
    record ScheduleFailed(long publication, int version, String why) implements PublicationEvent {}

    /**
     * The version replaces another that readers saw.
     *
     * @param note what changed, for readers; never empty when the change is major
     */
    record Corrected(long publication, int version, boolean major, String note)
            implements PublicationEvent {}

    /** The version says again what an earlier one said. */
    record Restored(long publication, int version, int earlier) implements PublicationEvent {}

    /**
     * Somebody said something about it to the other editors.
     *
     * @param place the name of a field, empty for the whole
     * @param by the sign-in name
     */
    record Commented(long publication, long comment, String place, String by)
            implements PublicationEvent {}

    record Withdrawn(long publication, String because) implements PublicationEvent {}

    /** What it is found under is another, because its terms have changed; what it says is not. */
    record Reclassified(long publication) implements PublicationEvent {}
}
