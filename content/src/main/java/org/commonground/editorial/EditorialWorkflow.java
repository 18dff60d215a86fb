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
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.Publications;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;

import java.time.Clock;
import java.util.List;

/**
 * The way of a publication: draft, review, published, withdrawn.
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
    private final Event<PublicationEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public EditorialWorkflow(
            Publications publications,
            Terms terms,
            Documents documents,
            Lessons lessons,
            Event<PublicationEvent> events,
            Actor actor,
            Clock clock) {
        this.publications = publications;
        this.terms = terms;
        this.documents = documents;
        this.lessons = lessons;
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

    public Publication sendToReview(long id) {
        Publication publication = publications.get(id);
        publication.sendToReview();
        events.fire(new PublicationEvent.SentToReview(id, publication.latest().number()));
        return publication;
    }

    public Publication returnToDraft(long id) {
        Publication publication = publications.get(id);
        publication.returnToDraft();
        events.fire(new PublicationEvent.ReturnedToDraft(id, publication.latest().number()));
        return publication;
    }

    /**
     * Shows the latest version to readers and lets the search find it within two seconds.
     *
     * @throws IncompletePublication while something is missing that a reader needs
     */
    public Publication publish(long id) {
        Publication publication = publications.get(id);
        IncompletePublication.check(publication);
        publication.publish(clock.instant());
        events.fire(new PublicationEvent.Published(id, publication.latest().number()));
        return publication;
    }

    /**
     * Takes a publication from readers and from the search; its address goes on to answer, with the
     * reason.
     *
     * @throws IncompletePublication without a reason
     */
    public Publication withdraw(long id, String because) {
        if (because.isBlank()) {
            throw new IncompletePublication(
                    "Say why the publication is withdrawn: readers who follow a link to it will see"
                            + " this.");
        }
        Publication publication = publications.get(id);
        publication.withdraw(because.strip(), clock.instant());
        events.fire(new PublicationEvent.Withdrawn(id, because.strip()));
        return publication;
    }

    private Publication save(Publication publication, PublicationDraft draft) {
        IncompletePublication.check(publication.kind(), draft);
        for (Attachment attachment : draft.attachments()) {
            documents.get(attachment.documentId());
        }
        PublicationDraft identified = draft.saying(lessons.identified(publication, draft.body()));
        List<Term> chosen = terms.named(draft.terms());
        Term.refuseRetired(chosen, publication.terms());
        publication.save(identified, chosen, actor.name(), clock.instant());
        publications.flush();
        events.fire(new PublicationEvent.Saved(publication.id(), publication.latest().number()));
        return publication;
    }
}
