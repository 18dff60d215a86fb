package org.commonground.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Publications;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The steps of undoing an import, each in one transaction. */
@ApplicationScoped
@Transactional
public class ImportUndoSteps {
    private final Imports imports;
    private final Publications publications;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public ImportUndoSteps(
            Imports imports, Publications publications, AuditTrail trail, Clock clock) {
        this.imports = imports;
        this.publications = publications;
        this.trail = trail;
        this.clock = clock;
    }

    /** Why the draft of a file has to stay; empty when it is gone, or there was none. */
    Optional<String> removeDraft(long id) {
        ImportedFile file = imports.file(id);
        Optional<Publication> drafted = file.publication().flatMap(publications::find);
        if (drafted.isEmpty()) {
            return Optional.empty();
        }
        Publication publication = drafted.get();
        if (publication.state() == PublicationState.PUBLISHED) {
            return Optional.of(
                    "Its publication is published. Withdraw it if readers must not see it.");
        }
        if (publication.state() != PublicationState.DRAFT || publication.latest().number() > 1) {
            return Optional.of("Its publication has been worked on since it was drafted.");
        }
        publications.remove(publication);
        trail.record(
                "removed", "publication " + publication.id(), "undoing import " + file.batch());
        return Optional.empty();
    }

    /** Why the document of a file has to stay; empty when it can go. */
    Optional<String> removable(long id) {
        ImportedFile file = imports.file(id);
        if (file.state() == ImportedState.DUPLICATE) {
            return Optional.of("The document was there before this import.");
        }
        List<Publication> users = file.document().map(publications::withDocument).orElse(List.of());
        return users.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The document is part of “%s”."
                                .formatted(users.getFirst().latest().title()));
    }

    void removed(long id) {
        ImportedFile file = imports.file(id);
        file.document()
                .ifPresent(
                        document ->
                                trail.record(
                                        "removed",
                                        "document " + document,
                                        "undoing import " + file.batch()));
        file.is(ImportedState.REMOVED);
    }

    void kept(long id, String why) {
        imports.file(id).isKept("kept", why);
    }

    void undone(long id) {
        imports.get(id).ends(ImportState.UNDONE, clock.instant());
        trail.record("undid", "import " + id, null);
    }
}
