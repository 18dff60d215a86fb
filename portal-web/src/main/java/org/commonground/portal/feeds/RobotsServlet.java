package org.commonground.portal.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;

import java.io.IOException;

/**
 * {@code /robots.txt} (RFC 9309): publications and their files may be found; searches, of which
 * there are endless many, and what needs a sign-in may not.
 */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {
    private static final String RULES =
            """
            User-agent: *
            Disallow: /search?
            Disallow: /search.atom
            Disallow: /api/
            Disallow: /desk
            Disallow: /admin
            Disallow: /account
            Disallow: /sign-in
            Disallow: /alerts
            Disallow: /here/

            Sitemap: %s
            """;

    @Inject private transient PublicAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(RULES.formatted(address.of("/sitemap.xml")));
    }
}
