package org.commonground.portal.desk.documents;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.audit.Actor;
import org.commonground.documents.Document;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.Documents;
import org.commonground.documents.FileSize;
import org.commonground.documents.FileTooLarge;
import org.commonground.documents.Upload;
import org.commonground.kernel.Refusal;
import org.commonground.portal.desk.DeskTexts;
import org.commonground.portal.errors.FieldProblem;
import org.primefaces.event.FileUploadEvent;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Takes files one by one as the browser sends them, and tells what has become of each. */
@Named
@ViewScoped
public class UploadDocuments implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private static final int MOST = 200;

    @Inject private transient DocumentLibrary library;

    @Inject private transient Documents documents;

    @Inject private transient DocumentSettings settings;

    @Inject private transient Actor actor;

    @Inject private transient HttpServletRequest request;

    private final LinkedHashSet<Long> ids = new LinkedHashSet<>();
    private final LinkedHashSet<Long> knownBefore = new LinkedHashSet<>();
    private final ArrayList<String> failures = new ArrayList<>();

    /** The plain form leads back here with the numbers of the files it brought. */
    @PostConstruct
    void open() {
        Arrays.stream(Objects.requireNonNullElse(request.getParameter("files"), "").split(","))
                .filter(number -> number.matches("\\d{1,18}"))
                .limit(MOST)
                .map(Long::valueOf)
                .forEach(ids::add);
    }

    public void take(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        try (InputStream content = event.getFile().getInputStream()) {
            Upload upload = library.upload(name, content, actor.name());
            ids.add(upload.document().id());
            if (upload.alreadyThere()) {
                knownBefore.add(upload.document().id());
            }
        } catch (Refusal refusal) {
            failures.add(name + ": " + refusal.getMessage());
        } catch (IOException brokenOff) {
            failures.add(DeskTexts.of("upload.brokenOff", name));
        } finally {
            discard(event);
        }
    }

    /** The temporary file goes at once, not when the server collects it. */
    private static void discard(FileUploadEvent event) {
        try {
            event.getFile().delete();
        } catch (IOException kept) {
            System.getLogger(UploadDocuments.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "A temporary file of an upload stays behind",
                            kept);
        }
    }

    /** Newest first. */
    public List<DocumentRow> rows() {
        return documents.all(ids).stream()
                .sorted(Comparator.comparingLong(Document::id).reversed())
                .map(document -> DocumentRow.of(document, List.of()))
                .toList();
    }

    public boolean wasThere(long id) {
        return knownBefore.contains(id);
    }

    public List<FieldProblem> failures() {
        return failures.stream().map(text -> new FieldProblem(text, "upload")).toList();
    }

    /** How many of the files are through, in words; empty before the first. */
    public String progress() {
        List<DocumentRow> rows = rows();
        long settled = rows.stream().filter(DocumentRow::isSettled).count();
        return rows.isEmpty() ? "" : DeskTexts.of("upload.progress", settled, rows.size());
    }

    public boolean isSettled() {
        return rows().stream().allMatch(DocumentRow::isSettled);
    }

    /** A new publication from all that can be attached; empty when there is nothing of the kind. */
    public String publicationUrl() {
        String query =
                rows().reversed().stream()
                        .filter(row -> !row.isRefused())
                        .map(row -> "document=" + row.id())
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "/desk/publications/new?" + query;
    }

    /** In bytes. */
    public long limit() {
        return settings.limit();
    }

    /** What is said of a larger one, which the browser does not even send. */
    public String tooLarge() {
        return new FileTooLarge(settings.limit()).getMessage();
    }

    public String limitText() {
        return FileSize.of(settings.limit());
    }
}
