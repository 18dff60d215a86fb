package org.commonground.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.documents.DocumentEvent;

import java.util.List;

/** Sees to it that no document is removed from under a publication. */
@ApplicationScoped
class AttachedDocuments {
    private final Publications publications;

    @Inject
    AttachedDocuments(Publications publications) {
        this.publications = publications;
    }

    void onRemoval(@Observes(during = TransactionPhase.IN_PROGRESS) DocumentEvent.Removed removed) {
        List<Publication> to = publications.withDocument(removed.document());
        if (!to.isEmpty()) {
            throw new DocumentAttached(to);
        }
    }
}
