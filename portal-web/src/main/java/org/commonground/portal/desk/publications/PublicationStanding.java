package org.commonground.portal.desk.publications;

import org.commonground.portal.desk.versions.PlannedSentence;
import org.commonground.portal.parts.Dates;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Submission;
import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * Where a publication stands, for the desk.
 *
 * @param style name of its colour: draft, review, scheduled, published, withdrawn
 * @param published when readers first or last got it; null when they have none
 * @param submitted who sent it to review, and when; null when nobody did
 * @param planned which version readers get when; null when that is not settled
 * @param pending whether something was saved that readers do not see yet
 * @param versions newest first
 */
public record PublicationStanding(
        long id,
        String title,
        String kind,
        String style,
        String label,
        String url,
        String updated,
        @Nullable String published,
        @Nullable String withdrawnBecause,
        @Nullable String submitted,
        @Nullable String planned,
        boolean pending,
        ArrayList<Version> versions)
        implements Serializable {
    public static PublicationStanding of(Publication publication) {
        boolean isPublished = publication.state() == PublicationState.PUBLISHED;
        int seen = publication.published().map(version -> version.number()).orElse(0);
        return new PublicationStanding(
                publication.id(),
                publication.latest().title(),
                publication.kind().label(),
                style(publication.state()),
                publication.state().label(),
                publication.address(),
                Dates.second(publication.updatedAt()),
                isPublished && publication.publishedAt() != null
                        ? Dates.second(publication.publishedAt())
                        : null,
                publication.withdrawnBecause(),
                submitted(publication.submission()),
                PlannedSentence.of(publication),
                isPublished && publication.hasUnpublishedChanges(),
                publication.versions().reversed().stream()
                        .map(
                                version ->
                                        new Version(
                                                version.number(),
                                                Dates.second(version.savedAt()),
                                                version.savedBy(),
                                                version.note(),
                                                version.number() == seen))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static @Nullable String submitted(@Nullable Submission submission) {
        return submission == null ? null : submission.by() + ", " + Dates.second(submission.at());
    }

    private static String style(PublicationState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case IN_REVIEW -> "review";
            case SCHEDULED -> "scheduled";
            case PUBLISHED -> "published";
            case WITHDRAWN -> "withdrawn";
        };
    }

    /** Where it is edited. */
    public String deskUrl() {
        return "/desk/publications/" + id;
    }

    /**
     * @param seen whether it is the one that readers see
     */
    public record Version(int number, String when, String by, String note, boolean seen)
            implements Serializable {}
}
