package org.commonground.portal.desk.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.Document;
import org.commonground.documents.Documents;
import org.commonground.imports.Import;
import org.commonground.imports.ImportRemark;
import org.commonground.imports.ImportState;
import org.commonground.imports.ImportedFile;
import org.commonground.imports.ImportedState;
import org.commonground.imports.Imports;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.routes.AddressNumber;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One import: how far each file has come, what could not be used, and the way back. */
@Named
@RequestScoped
public class FollowImport {
    private final Imports imports;
    private final Documents documents;
    private final HttpServletRequest request;
    private Import batch;
    private List<ImportedFile> files = List.of();
    private Map<Long, Document> known = Map.of();

    @Inject
    FollowImport(Imports imports, Documents documents, HttpServletRequest request) {
        this.imports = imports;
        this.documents = documents;
        this.request = request;
    }

    /**
     * @throws org.commonground.imports.UnknownImport when there is none
     */
    @PostConstruct
    void open() {
        batch = imports.get(AddressNumber.of(request, "id"));
        files = imports.files(batch.id());
        known =
                documents
                        .all(files.stream().flatMap(file -> file.document().stream()).toList())
                        .stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
    }

    public long id() {
        return batch.id();
    }

    public String name() {
        return batch.name();
    }

    public String state() {
        return batch.state().name().toLowerCase(Locale.ROOT);
    }

    public String began() {
        return Dates.second(batch.beganAt());
    }

    public String by() {
        return batch.beganBy();
    }

    /** Why nothing could be taken from it; empty when something was. */
    public String refused() {
        return batch.sentence().orElse("");
    }

    public String progress() {
        FileTally tally = FileTally.of(imports.tally(batch.id()));
        return Texts.of("imports.progress", tally.settled(), tally.all()) + " " + tally.words();
    }

    public boolean isGoingOn() {
        return batch.state() == ImportState.WAITING || batch.state() == ImportState.RUNNING;
    }

    public boolean isUndoable() {
        return batch.state() == ImportState.DONE;
    }

    public boolean wasUndone() {
        return batch.state() == ImportState.UNDONE;
    }

    /** Whether there is a document that can be worked on in the grid. */
    public boolean hasDocuments() {
        return files.stream().anyMatch(file -> file.state() == ImportedState.READ);
    }

    public List<ImportRemark> remarks() {
        return batch.remarks();
    }

    public List<Line> lines() {
        return files.stream().map(this::line).toList();
    }

    private Line line(ImportedFile file) {
        Optional<Document> document = file.document().map(known::get).filter(Objects::nonNull);
        return new Line(
                file.path(),
                file.state().name().toLowerCase(Locale.ROOT),
                document.map(one -> new NamedLink(one.title(), "/desk/documents/" + one.id()))
                        .orElse(null),
                file.publication().map(id -> "/desk/publications/" + id).orElse(null),
                file.sentence().orElse(""),
                file.code().orElse(""));
    }

    /**
     * A file in the table.
     *
     * @param document its own, or the first with the same bytes; null when there is none
     */
    public record Line(
            String file,
            String state,
            @Nullable NamedLink document,
            @Nullable String publicationUrl,
            String sentence,
            String code) {}
}
