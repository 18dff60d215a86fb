package org.commonground.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.Upload;
import org.commonground.jobs.Job;
import org.commonground.kernel.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Works through imports: lists what is in a zip, stores it, and drafts what is to be drafted. */
@ApplicationScoped
class ImportJob implements Job {
    private static final int AT_ONCE = 50;

    private final Imports imports;
    private final ImportSteps steps;
    private final ImportedZips zips;
    private final DocumentLibrary library;
    private final OnBehalf behalf;

    @Inject
    ImportJob(
            Imports imports,
            ImportSteps steps,
            ImportedZips zips,
            DocumentLibrary library,
            OnBehalf behalf) {
        this.imports = imports;
        this.steps = steps;
        this.zips = zips;
        this.library = library;
        this.behalf = behalf;
    }

    @Override
    public String name() {
        return "work through imports";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        imports.waiting().forEach(this::list);
        for (Import batch : imports.running()) {
            if (batch.isZipped()) {
                store(batch);
            }
        }
        while (describe() || publish()) {
            // until nothing is left that can be done now
        }
        for (Import batch : imports.running()) {
            if (steps.end(batch.id())) {
                zips.forget(batch.id());
            }
        }
    }

    private void list(Import batch) {
        try (ZipContents zip = ZipContents.of(zips.of(batch.id()))) {
            steps.list(batch.id(), zip);
        } catch (Refusal refused) {
            steps.refuse(batch.id(), refused);
            zips.forget(batch.id());
        } catch (IOException broken) {
            steps.refuse(batch.id(), ImportRefused.noZip());
            zips.forget(batch.id());
        }
    }

    private void store(Import batch) {
        Optional<ImportedFile> next = imports.nextToStore(batch.id());
        if (next.isEmpty()) {
            return;
        }
        try (ZipContents zip = ZipContents.of(zips.of(batch.id()))) {
            List<ZipFileEntry> entries = zip.files();
            while (next.isPresent()) {
                store(batch, next.get(), zip, entries);
                next = imports.nextToStore(batch.id());
            }
        } catch (Refusal gone) {
            next.ifPresent(file -> steps.refuseFile(file.id(), gone.code(), gone.getMessage()));
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private void store(
            Import batch, ImportedFile file, ZipContents zip, List<ZipFileEntry> entries) {
        Optional<ZipFileEntry> entry =
                entries.stream().filter(one -> one.path().equals(file.path())).findFirst();
        if (entry.isEmpty()) {
            steps.refuseFile(
                    file.id(), "damaged", "This file is no longer in the zip. Send it by itself.");
            return;
        }
        try (InputStream bytes = zip.open(entry.get())) {
            Upload upload = library.upload(entry.get().name(), bytes, batch.beganBy());
            behalf.of(batch.beganBy(), () -> steps.stored(file.id(), upload));
        } catch (IOException damaged) {
            steps.refuseFile(
                    file.id(),
                    "damaged",
                    "This file is damaged within the zip. Pack it again, or send it by itself.");
        }
    }

    private boolean describe() {
        List<ImportedFile> read = imports.nextToDescribe(AT_ONCE);
        for (ImportedFile file : read) {
            try {
                behalf.of(imports.get(file.batch()).beganBy(), () -> steps.draft(file.id()));
            } catch (Refusal refused) {
                steps.notDrafted(file.id(), refused);
            }
        }
        return !read.isEmpty();
    }

    private boolean publish() {
        List<ImportedFile> drafted = imports.nextToPublish(AT_ONCE);
        for (ImportedFile file : drafted) {
            try {
                behalf.of(
                        imports.get(file.batch()).beganBy(),
                        () -> steps.publish(file.publication().orElseThrow()));
                steps.published(file.id());
            } catch (Refusal refused) {
                steps.notPublished(file.id(), refused);
            }
        }
        return !drafted.isEmpty();
    }
}
