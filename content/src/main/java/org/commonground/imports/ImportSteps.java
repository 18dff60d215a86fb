package org.commonground.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentProblem;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.documents.Upload;
import org.commonground.editorial.EditorialWorkflow;
import org.commonground.kernel.Refusal;
import org.commonground.publications.Kind;
import org.commonground.taxonomy.Terms;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** The steps of an import, each in one transaction and each harmless when it is repeated. */
@ApplicationScoped
@Transactional
public class ImportSteps {
    private final Imports imports;
    private final Documents documents;
    private final DocumentLibrary library;
    private final EditorialWorkflow workflow;
    private final Terms terms;
    private final Clock clock;

    @Inject
    public ImportSteps(
            Imports imports,
            Documents documents,
            DocumentLibrary library,
            EditorialWorkflow workflow,
            Terms terms,
            Clock clock) {
        this.imports = imports;
        this.documents = documents;
        this.library = library;
        this.workflow = workflow;
        this.terms = terms;
        this.clock = clock;
    }

    /** Lists the files of a zip, with what its table says of them. */
    void list(long id, ZipContents zip) throws IOException {
        List<ZipFileEntry> files = zip.files();
        ZipFileEntry table =
                files.stream()
                        .filter(ZipFileEntry::isTable)
                        .min((a, b) -> Integer.compare(a.depth(), b.depth()))
                        .orElse(null);
        MetadataTable metadata = MetadataTable.none();
        if (table != null) {
            byte[] bytes = zip.open(table).readNBytes(MetadataTable.MOST_BYTES);
            metadata = MetadataTable.read(bytes, files, new TermsByName(terms));
        }
        for (ZipFileEntry entry : files) {
            if (!entry.equals(table)) {
                ImportedFile file =
                        imports.add(
                                new ImportedFile(
                                        id, entry.path(), metadata.of(entry).orElse(null)));
                if (entry.code() != null) {
                    file.isRefused(entry.code(), Objects.toString(entry.sentence(), ""));
                }
            }
        }
        imports.get(id).runs(metadata.remarks());
    }

    void refuse(long id, Refusal why) {
        imports.get(id).isRefused(why, clock.instant());
    }

    /** The file is not to be had from the zip. */
    void refuseFile(long id, String code, String why) {
        imports.file(id).isRefused(code, why);
    }

    /** Writes down that a file is in the library, and what the table says about it. */
    void stored(long id, Upload upload) {
        ImportedFile file = imports.file(id);
        Document document = upload.document();
        // After an interruption the bytes are there, and it was this import that brought them.
        Import batch = imports.get(file.batch());
        boolean ours =
                upload.alreadyThere()
                        && !document.uploadedAt().isBefore(batch.beganAt())
                        && document.uploadedBy().equals(batch.beganBy())
                        && !imports.isBroughtByAnother(document.id(), id);
        Upload brought = ours ? new Upload(document, false) : upload;
        ImportDesk.record(file, brought);
        if (!brought.alreadyThere() && file.line().isPresent() && !file.state().isSettled()) {
            library.describe(document.id(), file.said().description());
        }
    }

    /** After the reading: drafts a publication where the table names a kind. */
    void draft(long id) {
        ImportedFile file = imports.file(id);
        Document document = documents.get(file.document().orElseThrow());
        if (document.state() == DocumentState.REFUSED) {
            DocumentProblem problem = document.problem().orElseThrow();
            file.isRefused(problem.code(), problem.sentence());
            return;
        }
        Kind kind = file.said().kindOfPublication().orElse(null);
        if (kind == null) {
            file.is(ImportedState.READ);
            return;
        }
        file.isDrafted(workflow.start(kind, FileDraft.of(document, file.said()).of(kind)).id());
    }

    /** The draft could not be made: the document stays alone. */
    void notDrafted(long id, Refusal why) {
        ImportedFile file = imports.file(id);
        file.is(ImportedState.READ);
        file.staysADraft(why.code(), "Nothing was drafted: " + why.getMessage());
    }

    void publish(long publication) {
        workflow.publish(publication);
    }

    void published(long id) {
        imports.file(id).isPublished();
    }

    void notPublished(long id, Refusal why) {
        imports.file(id).staysADraft(why.code(), "Not published: " + why.getMessage());
    }

    /** Whether all its files are through; then it is done. */
    boolean end(long id) {
        boolean through =
                imports.files(id).stream()
                        .allMatch(file -> file.state().isSettled() && !publishes(file));
        if (through) {
            imports.get(id).ends(ImportState.DONE, clock.instant());
        }
        return through;
    }

    private static boolean publishes(ImportedFile file) {
        return file.isPublishing() && file.state() == ImportedState.DRAFTED;
    }
}
