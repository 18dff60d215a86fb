package org.commonground.portal.desk.documents;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.commonground.audit.Actor;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.FileTooLarge;
import org.commonground.portal.documents.UploadedPart;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes the upload form of browsers without scripts: all files in one request, then back to the
 * page.
 */
@WebServlet("/desk/upload/files")
@MultipartConfig(
        maxFileSize = UploadedPart.LARGEST,
        maxRequestSize = UploadedPart.LARGEST + (9L << 20),
        fileSizeThreshold = UploadedPart.IN_MEMORY)
public class DocumentUploadServlet extends HttpServlet {
    @Inject private transient DocumentLibrary library;

    @Inject private transient DocumentSettings settings;

    @Inject private transient Actor actor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        List<Long> ids = new ArrayList<>();
        for (Part part : parts(request)) {
            String name = part.getSubmittedFileName();
            if (part.getName().equals("files") && name != null && !name.isBlank()) {
                ids.add(take(part, name));
            }
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                "/desk/upload"
                        + ids.stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",", "?files=", "#results")));
    }

    private long take(Part part, String name) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return library.upload(name, content, actor.name()).document().id();
        } finally {
            part.delete();
        }
    }

    private Collection<Part> parts(HttpServletRequest request)
            throws IOException, ServletException {
        try {
            return request.getParts();
        } catch (IllegalStateException tooLarge) {
            FileTooLarge refusal = new FileTooLarge(settings.limit());
            refusal.initCause(tooLarge);
            throw refusal;
        }
    }
}
