package org.commonground.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.documents.DocumentProblem;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Where imports are handed in. */
@ApplicationScoped
@Transactional
public class ImportDesk {
    private final Imports imports;
    private final ImportedZips zips;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public ImportDesk(Imports imports, ImportedZips zips, Actor actor, Clock clock) {
        this.imports = imports;
        this.zips = zips;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Takes a zip in; it is looked into later, in the background.
     *
     * @param name what it is called where it comes from
     * @throws ImportRefused when it is no zip, or too large
     * @throws IOException when the stream breaks off; then nothing has happened
     */
    public Import hand(String name, InputStream zip) throws IOException {
        Path received = zips.receive(zip);
        try (ZipContents contents = ZipContents.of(received)) {
            contents.files();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(received);
            throw e;
        }
        Import batch = imports.add(new Import(name, true, clock.instant(), actor.name()));
        zips.number(received, batch.id());
        return batch;
    }

    /** Begins an import whose files come one by one. */
    public Import open(String name) {
        return imports.add(new Import(name, false, clock.instant(), actor.name()));
    }

    /**
     * Notes what came of a file that came by itself.
     *
     * @throws UnknownImport when there is no such import
     */
    public ImportedFile note(long id, String name, Upload upload) {
        Import batch = imports.get(id);
        if (batch.state() == ImportState.DONE) {
            batch.runs(batch.remarks());
        }
        ImportedFile file = imports.add(new ImportedFile(id, name, null));
        record(file, upload);
        return file;
    }

    static void record(ImportedFile file, Upload upload) {
        long document = upload.document().id();
        if (upload.alreadyThere()) {
            file.has(ImportedState.DUPLICATE, document);
        } else if (upload.document().state() == DocumentState.REFUSED) {
            file.has(ImportedState.REFUSED, document);
            DocumentProblem problem = upload.document().problem().orElseThrow();
            file.isRefused(problem.code(), problem.sentence());
        } else {
            file.has(ImportedState.STORED, document);
        }
    }
}
