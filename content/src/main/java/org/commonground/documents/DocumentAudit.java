package org.commonground.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.audit.AuditTrail;

/** Writes into the trail what people do to documents that are in the library. */
@ApplicationScoped
class DocumentAudit {
    private final AuditTrail trail;

    @Inject
    DocumentAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void onReplaced(
            @Observes(during = TransactionPhase.IN_PROGRESS) DocumentEvent.Replaced replaced) {
        trail.record(
                "replaced the file",
                object(replaced),
                replaced.earlier().equals(replaced.name())
                        ? replaced.name()
                        : "%s by %s".formatted(replaced.earlier(), replaced.name()));
    }

    void onRemoved(@Observes(during = TransactionPhase.IN_PROGRESS) DocumentEvent.Removed removed) {
        trail.record("removed", object(removed), "");
    }

    private static String object(DocumentEvent event) {
        return "document " + event.document();
    }
}
