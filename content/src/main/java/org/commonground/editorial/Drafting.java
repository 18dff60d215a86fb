package org.commonground.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.documents.Documents;
import org.commonground.lessons.Lessons;
import org.commonground.publications.ActionNumbers;
import org.commonground.publications.Attachment;
import org.commonground.publications.Lineage;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.Publications;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Saves what an editor writes as the next version, once everything that it names is there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Drafting {
    private final Publications publications;
    private final Terms terms;
    private final Documents documents;
    private final Lessons lessons;
    private final Event<PublicationEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    Drafting(
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

    Publication save(Publication publication, PublicationDraft draft) {
        IncompletePublication.check(publication.kind(), draft);
        for (Attachment attachment : draft.attachments()) {
            documents.get(attachment.documentId());
        }
        draft.body().lineage().stream()
                .map(Lineage::publication)
                .filter(Objects::nonNull)
                .forEach(publications::get);
        PublicationBody body = ActionNumbers.identified(publication, draft.body());
        PublicationDraft identified = draft.saying(lessons.identified(publication, body));
        List<Term> chosen = terms.named(draft.terms());
        Term.refuseRetired(chosen, publication.terms());
        publication.save(identified, chosen, actor.name(), clock.instant());
        publications.flush();
        events.fire(new PublicationEvent.Saved(publication.id(), publication.latest().number()));
        return publication;
    }

    /** What was said once, to be said again: without terms that are gone since. */
    PublicationDraft again(PublicationDraft earlier) {
        return earlier.withTerms(terms.still(earlier.terms())).withNote("");
    }
}
