package org.commonground.portal.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.PublicAddress;
import org.commonground.lessons.Lesson;
import org.commonground.lessons.Lessons;
import org.commonground.publications.PublicationAddress;
import org.commonground.publications.Publications;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** {@code /sitemap.xml}: every address that is worth finding, as sitemaps.org describes it. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {
    /** Of publications and of lessons each; one sitemap may hold 50,000. */
    private static final int MOST = 24_900;

    private static final List<String> FIXED =
            List.of("/", "/search", "/about", "/accessibility", "/privacy");

    @Inject private transient Publications publications;

    @Inject private transient Lessons lessons;

    @Inject private transient PublicAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/xml");
        response.setCharacterEncoding("UTF-8");
        try (XmlWriting map =
                new XmlWriting(
                        response.getOutputStream(),
                        "urlset",
                        "http://www.sitemaps.org/schemas/sitemap/0.9")) {
            for (String page : FIXED) {
                map.begin("url").element("loc", address.of(page)).end();
            }
            for (PublicationAddress publication : publications.addresses(MOST)) {
                map.begin("url")
                        .element("loc", address.of(publication.url()))
                        .element(
                                "lastmod",
                                publication.updated().truncatedTo(ChronoUnit.SECONDS).toString())
                        .end();
            }
            for (Lesson lesson : lessons.visible(MOST)) {
                map.begin("url")
                        .element("loc", address.of(Lesson.address(lesson.id(), lesson.statement())))
                        .end();
            }
        }
    }
}
