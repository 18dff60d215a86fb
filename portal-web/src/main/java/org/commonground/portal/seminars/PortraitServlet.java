package org.commonground.portal.seminars;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.portraits.Portraits;

import java.io.IOException;
import java.util.Optional;

/** Sends pictures of speakers; what their address names never changes. */
@WebServlet("/portraits/*")
public class PortraitServlet extends HttpServlet {
    private static final String ENDING = ".jpg";

    @Inject private Portraits portraits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String file = Asked.path(request, "file");
        Optional<byte[]> picture =
                file.endsWith(ENDING)
                        ? portraits.bytes(file.substring(0, file.length() - ENDING.length()))
                        : Optional.empty();
        if (picture.isEmpty()) {
            Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType("image/jpeg");
        response.setContentLength(picture.get().length);
        response.getOutputStream().write(picture.get());
    }
}
