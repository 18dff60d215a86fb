package org.commonground.portal.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentFile;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.Documents;
import org.commonground.documents.wire.FileFormat;
import org.commonground.publications.Publications;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /d/{id}/{name}}, {@code /d/{id}/thumbnail.jpg} and {@code /d/{id}/page-3.jpg}: the bytes
 * of what is published; editors see all.
 *
 * <p>The name is for people: any name serves the same file, and one that is not its own is sent on
 * to the one that is. Files are sent with the type that their bytes showed, never to be run.
 */
@WebServlet("/d/*")
public class FileServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})/([^/]+)");
    private static final String THUMBNAIL = "thumbnail.jpg";
    private static final Set<FileFormat> SHOWN = EnumSet.of(FileFormat.PDF, FileFormat.TEXT);

    @Inject private transient DocumentLibrary library;

    @Inject private transient Documents documents;

    @Inject private transient Publications publications;

    @Inject private transient PagePictureSending pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Document> document = visible(request);
        if (document.isEmpty() || document.get().file().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (name(request).equals(THUMBNAIL)) {
            sendThumbnail(document.get(), request, response);
        } else if (PagePictureSending.isPicture(name(request))) {
            response.setHeader("Content-Security-Policy", FileSending.POLICY);
            pictures.send(document.get(), name(request), request, response);
        } else if (name(request).equals(document.get().name())) {
            FileSending.send(
                    library.open(document.get().id()),
                    disposition(document.get()),
                    request,
                    response);
        } else {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", document.get().address());
        }
    }

    /** Browsers show these two by themselves; nothing else opens on the portal's own origin. */
    private static String disposition(Document document) {
        return document.format().filter(SHOWN::contains).isPresent() ? "inline" : "attachment";
    }

    private void sendThumbnail(
            Document document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<DocumentFile> picture = library.thumbnail(document.id());
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            FileSending.send(picture.get(), "inline", request, response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        doGet(request, response);
    }

    private Optional<Document> visible(HttpServletRequest request) {
        Matcher address = address(request);
        if (!address.matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(address.group(1));
        return request.isUserInRole("editor") || publications.isPublished(id)
                ? documents.find(id)
                : Optional.empty();
    }

    private static String name(HttpServletRequest request) {
        Matcher address = address(request);
        return address.matches() ? address.group(2) : "";
    }

    private static Matcher address(HttpServletRequest request) {
        return ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    }
}
