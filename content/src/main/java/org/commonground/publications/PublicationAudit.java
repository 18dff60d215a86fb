package org.commonground.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.audit.AuditTrail;

/** Writes into the trail what happens to publications. */
@ApplicationScoped
class PublicationAudit {
    private final AuditTrail trail;

    @Inject
    PublicationAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void onEvent(@Observes(during = TransactionPhase.IN_PROGRESS) PublicationEvent event) {
        String object = "publication " + event.publication();
        switch (event) {
            case PublicationEvent.Saved saved ->
                    trail.record("saved", object, version(saved.version()));
            case PublicationEvent.SentToReview sent ->
                    trail.record("sent to review", object, version(sent.version()));
            case PublicationEvent.ReturnedToDraft back ->
                    trail.record("returned to draft", object, version(back.version()));
            case PublicationEvent.Published published ->
                    trail.record("published", object, version(published.version()));
            case PublicationEvent.Withdrawn withdrawn ->
                    trail.record("withdrew", object, withdrawn.because());
            // What happened to the term is in the trail.
            case PublicationEvent.Reclassified ignored -> {}
        }
    }

    private static String version(int number) {
        return "version " + number;
    }
}
