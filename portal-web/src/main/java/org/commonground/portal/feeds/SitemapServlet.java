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
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** {@code /sitemap.xml}: every address that is worth finding, as sitemaps.org describes it. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {
    /** Of publications and of lessons each; one sitemap may hold 50,000. */
    private static final int MOST = 24_000;

    /** Of seminars to come and of past ones each. */
    private static final int MOST_SEMINARS = 900;

    private static final List<String> FIXED =
            List.of("/", "/search", "/seminars", "/about", "/accessibility", "/privacy");

    @Inject private transient Publications publications;

    @Inject private transient Lessons lessons;

    @Inject private transient Seminars seminars;

    @Inject private transient Clock clock;

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
            for (Seminar seminar : programme()) {
                map.begin("url")
                        .element("loc", address.of(seminar.address()))
                        .element(
                                "lastmod",
                                seminar.updatedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                        .end();
            }
            for (Lesson lesson : lessons.visible(MOST)) {
                map.begin("url")
                        .element("loc", address.of(Lesson.address(lesson.id(), lesson.statement())))
                        .end();
            }
        }
    }

    private List<Seminar> programme() {
        Instant now = clock.instant();
        return Stream.concat(
                        seminars.coming(now, List.of(), MOST_SEMINARS).stream(),
                        seminars.past(now, List.of(), MOST_SEMINARS).stream())
                .toList();
    }
}
