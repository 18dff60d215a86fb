package org.commonground.portal.imports;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.audit.Actor;
import org.commonground.documents.staging.StagedUpload;
import org.commonground.documents.staging.StagingArea;
import org.commonground.kernel.PublicAddress;
import org.commonground.portal.errors.Problem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * {@code /api/v1/uploads}: files that come piece by piece, so that a dropped connection costs one
 * piece.
 *
 * <p>{@code POST} with {@code name}, {@code size}, {@code fingerprint} and perhaps {@code import}
 * begins a file or finds it half sent; {@code PATCH} with the header {@code Upload-Offset} adds a
 * piece; {@code GET} tells how far it is; {@code DELETE} gives it up. Answers carry {@code
 * Upload-Offset}; when the file is whole, also what came of it.
 */
@WebServlet("/staged-upload")
public class StagedUploadServlet extends HttpServlet {
    private static final String OFFSET = "Upload-Offset";

    @Inject private transient StagingArea area;

    @Inject private transient Arrivals arrivals;

    @Inject private transient Actor actor;

    @Inject private transient PublicAddress address;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (request.getMethod()) {
            case "POST" -> begin(request, response);
            case "PATCH" -> append(request, response);
            case "DELETE" -> {
                area.giveUp(actor.name(), key(request));
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case "GET", "HEAD" -> answer(area.get(actor.name(), key(request)), response);
            default ->
                    Problem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED).answer(request, response);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String name = parameter(request, "name");
        long size = number(parameter(request, "size"));
        arrivals.check(name, size);
        StagedUpload upload =
                area.begin(
                        actor.name(),
                        name,
                        size,
                        parameter(request, "fingerprint"),
                        Math.max(0, number(parameter(request, "import"))));
        response.setStatus(
                upload.offset() == 0 ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_OK);
        response.setHeader("Location", address.of("/api/v1/uploads/" + upload.key()));
        answer(settled(upload), response);
    }

    private void append(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long offset = number(Objects.requireNonNullElse(request.getHeader(OFFSET), ""));
        StagedUpload upload =
                area.append(actor.name(), key(request), offset, request.getInputStream());
        answer(settled(upload), response);
    }

    /** A file without bytes is whole when it begins. */
    private StagedUpload settled(StagedUpload upload) throws IOException {
        if (!upload.isWhole() || upload.outcome() != null) {
            return upload;
        }
        area.settle(actor.name(), upload.key(), arrivals.take(upload).toString());
        return area.get(actor.name(), upload.key());
    }

    private static void answer(StagedUpload upload, HttpServletResponse response)
            throws IOException {
        response.setHeader(OFFSET, String.valueOf(upload.offset()));
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JsonObject json =
                Json.createObjectBuilder()
                        .add("key", upload.key())
                        .add("offset", upload.offset())
                        .add("size", upload.size())
                        .build();
        String text = json.toString();
        response.getWriter()
                .write(
                        upload.outcome() == null
                                ? text
                                : text.substring(0, text.length() - 1)
                                        + ",\"file\":"
                                        + upload.outcome()
                                        + "}");
    }

    private static String key(HttpServletRequest request) {
        return String.valueOf(request.getAttribute("path.key"));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** -1 for what is none. */
    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
