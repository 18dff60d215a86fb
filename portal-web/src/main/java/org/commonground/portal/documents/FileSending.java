package org.commonground.portal.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.documents.DocumentFile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Sends the bytes of a file, whole or a range of them, unless the asker has them already. */
final class FileSending {
    /** In a sandbox the file has an origin of its own; browsers show a PDF all the same. */
    static final String POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors"
                    + " 'none'; sandbox";

    private FileSending() {}

    static void send(
            DocumentFile file,
            String disposition,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String tag = "\"" + file.hash() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Cache-Control", "private, max-age=0, must-revalidate");
        response.setHeader("Content-Security-Policy", POLICY);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.mediaType());
        response.setHeader(
                "Content-Disposition", new ContentDisposition(disposition, file.name()).header());
        Optional<ByteRange> range = ByteRange.of(request, tag, file.size());
        if (range.isPresent() && !range.get().fits()) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        range.ifPresent(
                part -> {
                    response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                    response.setHeader("Content-Range", part.header());
                });
        response.setContentLengthLong(range.map(ByteRange::length).orElse(file.size()));
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (InputStream content =
                range.isPresent()
                        ? file.open(range.get().from(), range.get().length())
                        : file.open()) {
            content.transferTo(response.getOutputStream());
        }
    }
}
