package org.commonground.publications;

/** What happened to a publication; fired inside the transaction in which it happened. */
public sealed interface PublicationEvent {
    long publication();

    /** A version was saved; readers do not see it before {@link Published}. */
    record Saved(long publication, int version) implements PublicationEvent {}

    record SentToReview(long publication, int version) implements PublicationEvent {}

    record ReturnedToDraft(long publication, int version) implements PublicationEvent {}

    /** The version is what readers see from now on. */
    record Published(long publication, int version) implements PublicationEvent {}

    record Withdrawn(long publication, String because) implements PublicationEvent {}

    /** What it is found under is another, because its terms have changed; what it says is not. */
    record Reclassified(long publication) implements PublicationEvent {}
}
