package org.commonground.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.publications.PlannedRelease;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.Publications;

import java.time.Clock;
import java.time.Instant;

/**
 * What readers are to get at a time to come: something new, or a correction of what they have. Each
 * step is one transaction.
 */
@ApplicationScoped
@Transactional
public class ReleaseSchedule {
    private final Publications publications;
    private final Releasing releasing;
    private final SecondPairOfEyes second;
    private final Event<PublicationEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    ReleaseSchedule(
            Publications publications,
            Releasing releasing,
            SecondPairOfEyes second,
            Event<PublicationEvent> events,
            Actor actor,
            Clock clock) {
        this.publications = publications;
        this.releasing = releasing;
        this.second = second;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Lets readers have what is the latest version now; those who have one get a minor change. */
    public Publication plan(long id, Instant at) {
        return plan(id, at, Correction.minor(publications.get(id).latest().note()));
    }

    /**
     * Lets readers have what is the latest version now at that time; what is saved later waits for
     * the next release. The correction counts only if readers have another version by then.
     *
     * @throws IncompletePublication while something is missing that a reader needs
     * @throws TimeHasPassed when that time is not to come
     * @throws NothingToCorrect when readers have that version already
     * @throws OwnSubmission when somebody else has to look at it first
     */
    public Publication plan(long id, Instant at, Correction correction) {
        Publication publication = publications.get(id);
        IncompletePublication.check(publication);
        if (!at.isAfter(clock.instant())) {
            throw new TimeHasPassed();
        }
        if (publication.published().isPresent()) {
            if (!publication.hasUnpublishedChanges()) {
                throw new NothingToCorrect();
            }
            IncompletePublication.check(correction);
        }
        second.check(publication);
        publication.plan(at, actor.name(), correction.change(), correction.note());
        events.fire(new PublicationEvent.Scheduled(id, publication.latest().number(), at));
        return publication;
    }

    public Publication cancel(long id) {
        Publication publication = publications.get(id);
        PlannedRelease plan = publication.plan();
        publication.cancelPlan();
        events.fire(new PublicationEvent.ScheduleCancelled(id, plan.version()));
        return publication;
    }

    /** Publishes what is due, as {@link #plan} settled; does nothing when somebody was faster. */
    public void publishDue(long id) {
        Publication publication = publications.get(id);
        PlannedRelease plan = publication.plan();
        if (plan != null && !plan.at().isAfter(clock.instant())) {
            releasing.release(
                    publication,
                    publication.version(plan.version()).orElseThrow(),
                    new Correction(plan.change(), plan.note()));
        }
    }

    /** Takes off the plan what could not be published, so that somebody looks after it. */
    public void giveUp(long id, String why) {
        Publication publication = publications.get(id);
        PlannedRelease plan = publication.plan();
        if (plan != null) {
            publication.cancelPlan();
            events.fire(new PublicationEvent.ScheduleFailed(id, plan.version(), why));
        }
    }
}
