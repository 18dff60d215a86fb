package org.commonground.portal.documents;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.commonground.audit.Actor;
import org.commonground.documents.Document;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.Replacing;
import org.commonground.portal.api.JsonFormat;
import org.commonground.portal.routes.AddressNumber;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code PUT /api/v1/documents/7/file}: puts the part {@code file} of a form in the place of the
 * file that the document has. Answers with the card; number, address and everything it is attached
 * to stay.
 */
@WebServlet("/document-file")
@MultipartConfig(
        maxFileSize = UploadedPart.LARGEST,
        maxRequestSize = UploadedPart.LARGEST_FORM,
        fileSizeThreshold = UploadedPart.IN_MEMORY)
public class DocumentFileServlet extends HttpServlet {
    private static final Jsonb JSON = new JsonFormat().getContext(DocumentJson.class);

    @Inject private transient Replacing replacing;

    @Inject private transient DocumentLibrary library;

    @Inject private transient Actor actor;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long id = AddressNumber.of(request, "id");
        Part part = UploadedPart.file(request, UploadedPart.SPLIT);
        Document document;
        try (InputStream content = part.getInputStream()) {
            document =
                    replacing.replace(
                            id,
                            Optional.ofNullable(part.getSubmittedFileName()).orElse(""),
                            content,
                            actor.name());
        } finally {
            part.delete();
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(JSON.toJson(DocumentJson.of(library.card(document), document, false)));
    }
}
