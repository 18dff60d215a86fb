package org.commonground.portal.imports;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.commonground.imports.Import;
import org.commonground.imports.ImportDesk;
import org.commonground.kernel.PublicAddress;
import org.commonground.portal.api.JsonFormat;
import org.commonground.portal.documents.UploadedPart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * {@code POST /api/v1/imports}: takes a zip of files with an optional table, the part {@code file}
 * of a form. Answers 202 with the address at which the import can be followed. A zip of more than
 * 240 MB comes piece by piece instead, through {@link StagedUploadServlet}.
 */
@WebServlet("/import")
@MultipartConfig(
        maxFileSize = UploadedPart.LARGEST,
        maxRequestSize = UploadedPart.LARGEST_FORM,
        fileSizeThreshold = UploadedPart.IN_MEMORY)
public class ImportServlet extends HttpServlet {
    private static final Jsonb JSON = new JsonFormat().getContext(ImportJson.class);

    @Inject private transient ImportDesk desk;

    @Inject private transient PublicAddress address;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Part part =
                UploadedPart.file(
                        request,
                        "Send it piece by piece through /api/v1/uploads, or split it into several"
                                + " zips.");
        Import batch;
        try (InputStream content = part.getInputStream()) {
            batch =
                    desk.hand(
                            Objects.requireNonNullElse(part.getSubmittedFileName(), "zip"),
                            content);
        } finally {
            part.delete();
        }
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader("Location", address.of("/api/v1/imports/" + batch.id()));
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JSON.toJson(ImportJson.of(batch, null)));
    }
}
