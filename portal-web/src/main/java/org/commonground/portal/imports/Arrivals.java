package org.commonground.portal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.commonground.audit.Actor;
import org.commonground.documents.Document;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.FileTooLarge;
import org.commonground.documents.Upload;
import org.commonground.documents.staging.StagedUpload;
import org.commonground.documents.staging.StagingArea;
import org.commonground.imports.Import;
import org.commonground.imports.ImportDesk;
import org.commonground.imports.ImportedFile;
import org.commonground.imports.ImportedZips;
import org.commonground.kernel.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Hands files that have come whole to where they belong: a zip is an import, the rest documents.
 */
@ApplicationScoped
class Arrivals {
    private final DocumentLibrary library;
    private final DocumentSettings documents;
    private final ImportDesk imports;
    private final ImportedZips zips;
    private final StagingArea area;
    private final Actor actor;

    @Inject
    Arrivals(
            DocumentLibrary library,
            DocumentSettings documents,
            ImportDesk imports,
            ImportedZips zips,
            StagingArea area,
            Actor actor) {
        this.library = library;
        this.documents = documents;
        this.imports = imports;
        this.zips = zips;
        this.area = area;
        this.actor = actor;
    }

    /**
     * Before the first byte is sent.
     *
     * @throws FileTooLarge when it would be refused after the last
     */
    void check(String name, long size) {
        long limit = isZip(name) ? zips.limit() : documents.limit();
        if (size > limit) {
            throw new FileTooLarge(limit);
        }
    }

    /** What came of it: a document, an import, or a problem; never an exception for a bad file. */
    JsonObject take(StagedUpload upload) throws IOException {
        JsonObjectBuilder json = Json.createObjectBuilder().add("name", upload.name());
        try (InputStream bytes = area.open(upload)) {
            if (isZip(upload.name())) {
                Import batch = imports.hand(upload.name(), bytes);
                return json.add("state", "import")
                        .add("url", "/desk/imports/" + batch.id())
                        .build();
            }
            return document(upload, library.upload(upload.name(), bytes, actor.name()), json);
        } catch (Refusal refused) {
            return json.add("state", "refused")
                    .add("code", refused.code())
                    .add("sentence", refused.getMessage())
                    .build();
        }
    }

    private JsonObject document(StagedUpload upload, Upload taken, JsonObjectBuilder json) {
        Document document = taken.document();
        String state = taken.alreadyThere() ? "duplicate" : "stored";
        if (upload.batch() > 0) {
            ImportedFile file = imports.note(upload.batch(), upload.name(), taken);
            state = file.state().name().toLowerCase(Locale.ROOT);
        } else if (document.problem().isPresent()) {
            state = "refused";
        }
        json.add("state", state)
                .add("document", document.id())
                .add("title", document.title())
                .add("url", "/desk/documents/" + document.id());
        document.problem()
                .ifPresent(
                        problem ->
                                json.add("code", problem.code())
                                        .add("sentence", problem.sentence()));
        return json.build();
    }

    private static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
