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
import org.commonground.documents.DocumentProblem;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Upload;
import org.commonground.kernel.PublicAddress;
import org.commonground.portal.api.JsonFormat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code POST /api/v1/documents}: takes one file, the part {@code file} of a form. Answers 201 with
 * the card; 200 when the same bytes are there already; and the status of the problem, still with
 * the card, when the file was refused: it stays listed.
 *
 * <p>A servlet, because parts that stream to disk are a servlet's business; the table of addresses
 * leads here.
 */
@WebServlet("/upload")
@MultipartConfig(
        maxFileSize = UploadedPart.LARGEST,
        maxRequestSize = UploadedPart.LARGEST_FORM,
        fileSizeThreshold = UploadedPart.IN_MEMORY)
public class UploadServlet extends HttpServlet {
    private static final Jsonb JSON = new JsonFormat().getContext(DocumentJson.class);

    @Inject private transient DocumentLibrary library;

    @Inject private transient PublicAddress address;

    @Inject private transient Actor actor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Part part = UploadedPart.file(request, UploadedPart.SPLIT);
        Upload upload;
        try (InputStream content = part.getInputStream()) {
            upload =
                    library.upload(
                            Optional.ofNullable(part.getSubmittedFileName()).orElse(""),
                            content,
                            actor.name());
        } finally {
            part.delete();
        }
        Document document = upload.document();
        response.setStatus(status(upload));
        response.setHeader("Location", address.of("/api/v1/documents/" + document.id()));
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        JSON.toJson(
                                DocumentJson.of(
                                        library.card(document), document, upload.alreadyThere())));
    }

    private static int status(Upload upload) {
        if (upload.document().state() == DocumentState.REFUSED) {
            return upload.document().problem().map(DocumentProblem::status).orElse(422);
        }
        return upload.alreadyThere() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CREATED;
    }
}
