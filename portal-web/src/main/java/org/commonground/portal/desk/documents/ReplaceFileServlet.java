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
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.FileTooLarge;
import org.commonground.documents.Replacing;
import org.commonground.kernel.Refusal;
import org.commonground.portal.documents.UploadedPart;
import org.commonground.portal.parts.Texts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * {@code POST /desk/files/7} puts another file in the place of a document's, {@code .../back} takes
 * the earlier one back. What is refused is said on the document's page.
 */
@WebServlet("/desk/files/*")
@MultipartConfig(
        maxFileSize = UploadedPart.LARGEST,
        maxRequestSize = UploadedPart.LARGEST_FORM,
        fileSizeThreshold = UploadedPart.IN_MEMORY)
public class ReplaceFileServlet extends HttpServlet {
    static final String REFUSED = "file.refused";

    @Inject private transient Replacing replacing;

    @Inject private transient DocumentSettings settings;

    @Inject private transient Actor actor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        long id = DocumentNumber.of(request.getAttribute("path.id"));
        boolean back = "back".equals(request.getAttribute("path.step"));
        try {
            if (back) {
                replacing.takeBack(id, actor.name());
            } else {
                replace(id, request);
            }
        } catch (Refusal refusal) {
            request.setAttribute(REFUSED, refusal.getMessage());
            response.setStatus(refusal.status());
            request.getRequestDispatcher("/desk/edit-document.xhtml").forward(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", "/desk/documents/" + id + "?done=" + (back ? "back" : "replaced"));
    }

    private void replace(long id, HttpServletRequest request) throws IOException, ServletException {
        Part part = part(request);
        String name = part == null ? null : part.getSubmittedFileName();
        if (part == null || Objects.requireNonNullElse(name, "").isBlank()) {
            throw new NothingChosen();
        }
        try (InputStream bytes = part.getInputStream()) {
            replacing.replace(id, name, bytes, actor.name());
        } finally {
            part.delete();
        }
    }

    private Part part(HttpServletRequest request) throws IOException, ServletException {
        try {
            return request.getPart("file");
        } catch (IllegalStateException tooLarge) {
            FileTooLarge refusal = new FileTooLarge(settings.limit());
            refusal.initCause(tooLarge);
            throw refusal;
        }
    }

    /** The form came without a file. */
    private static final class NothingChosen extends Refusal {
        NothingChosen() {
            super("no-file", 422, Texts.of("replace.missing"));
        }
    }
}
