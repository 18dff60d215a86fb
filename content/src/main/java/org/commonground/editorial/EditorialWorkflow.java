package org.commonground.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;
import org.commonground.publications.UnknownVersion;
import org.jspecify.annotations.Nullable;

import java.time.Clock;

/**
 * The way of a publication: draft, review, published, corrected, withdrawn. What is to happen at a
 * time is settled with {@link ReleaseSchedule}.
 *
 * <p>Each step is one transaction; what it fires is in the trail and in the index outbox if and
 * only if it commits.
 */
@ApplicationScoped
@Transactional
public class EditorialWorkflow {
    private final Publications publications;
    private final Drafting drafting;
    private final Releasing releasing;
    private final SecondPairOfEyes second;
    private final Event<PublicationEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    EditorialWorkflow(
            Publications publications,
            Drafting drafting,
            Releasing releasing,
            SecondPairOfEyes second,
            Event<PublicationEvent> events,
            Actor actor,
            Clock clock) {
        this.publications = publications;
        this.drafting = drafting;
        this.releasing = releasing;
        this.second = second;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Begins a publication as a draft.
     *
     * @throws IncompletePublication without a title
     */
    public Publication start(Kind kind, PublicationDraft draft) {
        Publication publication = publications.add(new Publication(kind, clock.instant()));
        return drafting.save(publication, draft);
    }

    /**
     * Saves the next version.
     *
     * @param revision of the publication that the editor had before them
     * @throws EditedMeanwhile when somebody else saved since
     */
    public Publication save(long id, int revision, PublicationDraft draft) {
        Publication publication = publications.get(id);
        if (publication.revision() != revision) {
            throw new EditedMeanwhile(publication.latest());
        }
        return drafting.save(publication, draft);
    }

    /**
     * Saves what an earlier version said as the next one.
     *
     * @throws UnknownVersion when there is none of that number
     * @throws EditedMeanwhile when somebody else saved since
     */
    public Publication restore(long id, int revision, int number) {
        Publication publication = publications.get(id);
        PublicationVersion earlier =
                publication.version(number).orElseThrow(() -> new UnknownVersion(number));
        save(id, revision, drafting.again(publication.draft(earlier)));
        events.fire(new PublicationEvent.Restored(id, publication.latest().number(), number));
        return publication;
    }

    public Publication sendToReview(long id) {
        Publication publication = publications.get(id);
        publication.sendToReview(actor.name(), clock.instant());
        events.fire(
                new PublicationEvent.SentToReview(id, publication.latest().number(), actor.name()));
        return publication;
    }

    public Publication returnToDraft(long id) {
        Publication publication = publications.get(id);
        publication.returnToDraft();
        events.fire(new PublicationEvent.ReturnedToDraft(id, publication.latest().number()));
        return publication;
    }

    /**
     * Shows the latest version to readers and lets the search find it within two seconds. What
     * readers see already is corrected, in a minor way.
     *
     * @throws IncompletePublication while something is missing that a reader needs
     * @throws OwnSubmission when somebody else has to look at it first
     */
    public Publication publish(long id) {
        return publish(id, Correction.minor(publications.get(id).latest().note()));
    }

    /** The same; the correction counts only if readers see an earlier version. */
    public Publication publish(long id, Correction correction) {
        Publication publication = publications.get(id);
        IncompletePublication.check(publication);
        if (publication.published().isPresent()) {
            if (!publication.hasUnpublishedChanges()) {
                return publication;
            }
            IncompletePublication.check(correction);
        }
        second.check(publication);
        releasing.release(publication, publication.latest(), correction);
        return publication;
    }

    public Publication withdraw(long id, String because) {
        return withdraw(id, because, null);
    }

    /**
     * Takes a publication from readers and from the search; its address goes on to answer, with the
     * reason, or leads to its successor.
     *
     * @param successor the number of a published one, null when there is none
     * @throws IncompletePublication without a reason
     * @throws NoSuccessor when readers could not be sent there
     */
    public Publication withdraw(long id, String because, @Nullable Long successor) {
        if (because.isBlank()) {
            throw new IncompletePublication(
                    "Say why the publication is withdrawn: readers who follow a link to it will see"
                            + " this.");
        }
        Publication publication = publications.get(id);
        if (successor != null) {
            boolean isThere =
                    successor != id
                            && publications
                                    .find(successor)
                                    .flatMap(Publication::published)
                                    .isPresent();
            if (!isThere) {
                throw new NoSuccessor(successor);
            }
        }
        if (publication.plan() != null) {
            int planned = publication.plan().version();
            publication.cancelPlan();
            events.fire(new PublicationEvent.ScheduleCancelled(id, planned));
        }
        publication.withdraw(because.strip(), successor, clock.instant());
        events.fire(new PublicationEvent.Withdrawn(id, because.strip()));
        return publication;
    }
}
