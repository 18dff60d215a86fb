package org.commonground.portal.publications.print;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.documents.making.Manuscript;
import org.commonground.portal.publications.PublishedParts;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.publications.Publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * {@code /p/{id}/print.pdf}: what is published of a publication, as a PDF. Drafts are not printed,
 * whoever asks.
 */
@WebServlet("/print")
public class PrintServlet extends HttpServlet {
    @Inject private transient PublishedParts parts;

    @Inject private transient PrintRoom room;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Publication publication = parts.publication(AddressNumber.of(request, "id"));
        Manuscript manuscript =
                new PrintedPublication(
                                publication,
                                publication.published().orElseThrow(),
                                parts.body(publication),
                                parts.lessons(publication),
                                parts.lineage(publication),
                                parts.files(publication),
                                parts.address(publication))
                        .manuscript();
        String tag = tag(manuscript);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=0, must-revalidate");
        response.setHeader("Link", "<%s>; rel=\"canonical\"".formatted(parts.address(publication)));
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] pdf = room.print(manuscript);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name(publication) + '"');
        response.setContentLength(pdf.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(pdf);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        doGet(request, response);
    }

    /** The words of its address. */
    private static String name(Publication publication) {
        return publication.address().replaceFirst("^.*/", "") + ".pdf";
    }

    private static String tag(Manuscript manuscript) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(manuscript.toString().getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
