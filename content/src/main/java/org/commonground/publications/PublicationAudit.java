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
            case PublicationEvent.Scheduled planned ->
                    trail.record(
                            "scheduled",
                            object,
                            version(planned.version()) + " for " + planned.at());
            case PublicationEvent.ScheduleCancelled off ->
                    trail.record("cancelled the schedule", object, version(off.version()));
            case PublicationEvent.ScheduleFailed failed ->
                    trail.record("could not publish", object, failed.why());
            case PublicationEvent.Corrected corrected ->
                    trail.record(
                            corrected.major() ? "changed" : "corrected",
                            object,
                            version(corrected.version()) + " " + corrected.note());
            case PublicationEvent.Restored restored ->
                    trail.record(
                            "restored",
                            object,
                            version(restored.earlier()) + " as " + version(restored.version()));
            case PublicationEvent.Commented said ->
                    trail.record("commented", object, "comment " + said.comment());
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
