package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.documents.DocumentEvent;
import org.commonground.lessons.LessonEvent;
import org.commonground.outbox.Outbox;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Publications;
import org.commonground.search.IndexNumber;
import org.commonground.seminars.SeminarEvent;

/** Promises, within the transaction that changes what is published, that the index will follow. */
@ApplicationScoped
class IndexOutbox {
    static final String TOPIC = "index";

    private final Outbox outbox;
    private final Publications publications;
    private final IndexFeeder feeder;

    @Inject
    IndexOutbox(Outbox outbox, Publications publications, IndexFeeder feeder) {
        this.outbox = outbox;
        this.publications = publications;
        this.feeder = feeder;
    }

    void promise(@Observes(during = TransactionPhase.IN_PROGRESS) PublicationEvent event) {
        switch (event) {
            case PublicationEvent.Published published -> outbox.add(TOPIC, published.publication());
            case PublicationEvent.Corrected corrected -> outbox.add(TOPIC, corrected.publication());
            case PublicationEvent.Withdrawn withdrawn -> outbox.add(TOPIC, withdrawn.publication());
            case PublicationEvent.Saved saved ->
                    promiseIfPublished(publications.get(saved.publication()));
            case PublicationEvent.Reclassified other ->
                    promiseIfPublished(publications.get(other.publication()));
            case PublicationEvent.SentToReview ignored -> {}
            case PublicationEvent.ReturnedToDraft ignored -> {}
            case PublicationEvent.Scheduled ignored -> {}
            case PublicationEvent.ScheduleCancelled ignored -> {}
            case PublicationEvent.ScheduleFailed ignored -> {}
            case PublicationEvent.Restored ignored -> {}
            case PublicationEvent.Commented ignored -> {}
        }
    }

    /** A file may be published before it has been read: its pages follow when they are there. */
    void promise(@Observes(during = TransactionPhase.IN_PROGRESS) DocumentEvent.Read read) {
        publications.withDocument(read.document()).forEach(this::promiseIfPublished);
    }

    /** What other publications say of the same lessons is counted with those here. */
    void promise(@Observes(during = TransactionPhase.IN_PROGRESS) LessonEvent event) {
        switch (event) {
            case LessonEvent.Recounted recounted -> outbox.add(TOPIC, recounted.publication());
        }
    }

    /** All but drafts are found: past and cancelled ones as what they are. */
    void promise(@Observes(during = TransactionPhase.IN_PROGRESS) SeminarEvent event) {
        switch (event) {
            case SeminarEvent.Published _,
                    SeminarEvent.ListedAsPast _,
                    SeminarEvent.Changed _,
                    SeminarEvent.Reclassified _,
                    SeminarEvent.Cancelled _,
                    SeminarEvent.Finished _ ->
                    outbox.add(TOPIC, IndexNumber.ofSeminar(event.seminar()));
            case SeminarEvent.Planned _, SeminarEvent.Copied _ -> {
                // Drafts are not found.
            }
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationEvent event) {
        feeder.wake();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeminarEvent event) {
        feeder.wake();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentEvent.Read read) {
        feeder.wake();
    }

    private void promiseIfPublished(Publication publication) {
        if (publication.state() == PublicationState.PUBLISHED) {
            outbox.add(TOPIC, publication.id());
        }
    }
}
