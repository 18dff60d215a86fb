package org.commonground.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.documents.Documents;
import org.commonground.lessons.Lessons;
import org.commonground.publications.Attachment;
import org.commonground.publications.Kind;
import org.commonground.publications.Lineage;
import org.commonground.publications.PlannedRelease;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;
import org.commonground.publications.Release;
import org.commonground.publications.UnknownVersion;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way of a publication: draft, review, scheduled, published, corrected, withdrawn.
 *
 * <p>Each step is one transaction; what it fires is in the trail and in the index outbox if and
 * only if it commits.
 */
@ApplicationScoped
@Transactional
public class EditorialWorkflow {
    private final Publications publications;
    private final Terms terms;
    private final Documents documents;
    private final Lessons lessons;
    private final SecondPairOfEyes second;
    private final Event<PublicationEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public EditorialWorkflow(
            Publications publications,
            Terms terms,
            Documents documents,
            Lessons lessons,
            SecondPairOfEyes second,
            Event<PublicationEvent> events,
            Actor actor,
            Clock clock) {
        this.publications = publications;
        this.terms = terms;
        this.documents = documents;
        this.lessons = lessons;
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
        return save(publication, draft);
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
        return save(publication, draft);
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
        PublicationDraft draft = publication.draft(earlier);
        save(id, revision, draft.withTerms(still(draft.terms())).withNote(""));
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
        release(publication, publication.latest(), correction);
        return publication;
    }

    /**
     * Lets readers have what is the latest version now at that time.
     *
     * @throws IncompletePublication while something is missing that a reader needs
     * @throws TimeHasPassed when that time is not to come
     * @throws OwnSubmission when somebody else has to look at it first
     */
    public Publication schedule(long id, Instant at) {
        Publication publication = publications.get(id);
        IncompletePublication.check(publication);
        if (!at.isAfter(clock.instant())) {
            throw new TimeHasPassed();
        }
        second.check(publication);
        publication.plan(at, actor.name());
        events.fire(new PublicationEvent.Scheduled(id, publication.latest().number(), at));
        return publication;
    }

    public Publication cancelSchedule(long id) {
        Publication publication = publications.get(id);
        int version = publication.latest().number();
        publication.cancelPlan();
        events.fire(new PublicationEvent.ScheduleCancelled(id, version));
        return publication;
    }

    /**
     * Publishes what is due, as {@link #schedule} settled; does nothing when somebody was faster.
     */
    public void publishDue(long id) {
        Publication publication = publications.get(id);
        PlannedRelease plan = publication.plan();
        if (plan != null && !plan.at().isAfter(clock.instant())) {
            release(
                    publication,
                    publication.version(plan.version()).orElseThrow(),
                    Correction.minor(""));
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
        publication.withdraw(because.strip(), successor, clock.instant());
        events.fire(new PublicationEvent.Withdrawn(id, because.strip()));
        return publication;
    }

    private void release(
            Publication publication, PublicationVersion version, Correction correction) {
        boolean isCorrection = publication.published().isPresent();
        Release.Change change =
                isCorrection
                        ? correction.change()
                        : publication.releases().isEmpty()
                                ? Release.Change.FIRST
                                : Release.Change.AGAIN;
        publication.publish(
                new Release(
                        version.number(),
                        clock.instant(),
                        actor.name(),
                        change,
                        isCorrection ? correction.note() : ""),
                terms.named(still(publication.draft(version).terms())));
        events.fire(
                isCorrection
                        ? new PublicationEvent.Corrected(
                                publication.id(),
                                version.number(),
                                correction.isMajor(),
                                correction.note())
                        : new PublicationEvent.Published(publication.id(), version.number()));
    }

    /** Without those that were retired since. */
    private Set<TermName> still(Set<TermName> names) {
        return names.stream()
                .filter(name -> terms.everNamed(name).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Publication save(Publication publication, PublicationDraft draft) {
        IncompletePublication.check(publication.kind(), draft);
        for (Attachment attachment : draft.attachments()) {
            documents.get(attachment.documentId());
        }
        draft.body().lineage().stream()
                .map(Lineage::publication)
                .filter(Objects::nonNull)
                .forEach(publications::get);
        PublicationDraft identified = draft.saying(lessons.identified(publication, draft.body()));
        List<Term> chosen = terms.named(draft.terms());
        Term.refuseRetired(chosen, publication.terms());
        publication.save(identified, chosen, actor.name(), clock.instant());
        publications.flush();
        events.fire(new PublicationEvent.Saved(publication.id(), publication.latest().number()));
        return publication;
    }
}
