package org.commonground.portal.desk.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.Documents;
import org.commonground.documents.FileSize;
import org.commonground.documents.FileTooLarge;
import org.commonground.imports.ImportedZips;
import org.commonground.imports.MetadataRow;
import org.commonground.portal.parts.Texts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the upload page says; the files themselves are sent piece by piece by its script. */
@Named
@RequestScoped
public class UploadDocuments {
    private static final int MOST = 1_000;
    private static final int MOST_SHOWN = 200;

    @Inject private Documents documents;

    @Inject private DocumentSettings settings;

    @Inject private ImportedZips zips;

    @Inject private HttpServletRequest request;

    private final Set<Long> ids = new LinkedHashSet<>();

    /** The plain form leads back here with the numbers of the files it brought. */
    @PostConstruct
    void open() {
        Arrays.stream(Objects.requireNonNullElse(request.getParameter("files"), "").split(","))
                .filter(number -> number.matches("\\d{1,18}"))
                .limit(MOST_SHOWN)
                .map(Long::valueOf)
                .forEach(ids::add);
    }

    /** Newest first. */
    public List<DocumentRow> rows() {
        return documents.all(ids).stream()
                .sorted(Comparator.comparingLong(Document::id).reversed())
                .map(document -> DocumentRow.of(document, List.of()))
                .toList();
    }

    /** How many of the files are through, in words; empty before the first. */
    public String progress() {
        List<DocumentRow> rows = rows();
        long settled = rows.stream().filter(DocumentRow::isSettled).count();
        return rows.isEmpty() ? "" : Texts.of("upload.progress", settled, rows.size());
    }

    /** How many files are taken from one page. */
    public int most() {
        return MOST;
    }

    /** In bytes. */
    public long limit() {
        return settings.limit();
    }

    /** In bytes. */
    public long zipLimit() {
        return zips.limit();
    }

    /** What is said of a larger one, which the browser does not even send. */
    public String tooLarge() {
        return new FileTooLarge(settings.limit()).getMessage();
    }

    public String limitText() {
        return FileSize.of(settings.limit());
    }

    /** Of a table that describes files. */
    public String columns() {
        return String.join(", ", MetadataRow.columns());
    }
}
