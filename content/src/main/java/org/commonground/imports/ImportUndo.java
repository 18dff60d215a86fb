package org.commonground.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.documents.DocumentInUse;
import org.commonground.documents.DocumentLibrary;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Takes back what an import brought, as far as nobody has built on it: drafts that nobody edited
 * since, and documents that are part of no publication.
 */
@ApplicationScoped
public class ImportUndo {
    private static final Logger LOG = System.getLogger(ImportUndo.class.getName());

    private final Imports imports;
    private final ImportUndoSteps steps;
    private final DocumentLibrary library;

    @Inject
    public ImportUndo(Imports imports, ImportUndoSteps steps, DocumentLibrary library) {
        this.imports = imports;
        this.steps = steps;
        this.library = library;
    }

    /**
     * Undoes a whole import; each of its files then says whether it is gone or why it was left.
     *
     * @throws UnknownImport when there is none
     * @throws ImportUnfinished while it is going on
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void undo(long id) {
        Import batch = imports.get(id);
        if (batch.state() == ImportState.WAITING || batch.state() == ImportState.RUNNING) {
            throw new ImportUnfinished(id);
        }
        for (ImportedFile file : imports.files(id).reversed()) {
            undo(file);
        }
        steps.undone(id);
    }

    private void undo(ImportedFile file) {
        try {
            Optional<String> why =
                    steps.removeDraft(file.id()).or(() -> steps.removable(file.id()));
            if (why.isPresent()) {
                steps.kept(file.id(), why.get());
                return;
            }
            if (file.document().isPresent()) {
                library.discard(file.document().get());
            }
            steps.removed(file.id());
        } catch (DocumentInUse inUse) {
            steps.kept(file.id(), "Something else in the portal refers to this document.");
        } catch (IOException stillThere) {
            LOG.log(Level.WARNING, "Could not erase the bytes of " + file.path(), stillThere);
            steps.kept(
                    file.id(),
                    "The document is gone, but its file could not be erased. Tell an administrator:"
                            + " the log says why.");
        }
    }
}
