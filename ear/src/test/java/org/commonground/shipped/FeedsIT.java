package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** What other programs follow. */
@OnThePortal
class FeedsIT {
    private final Visitor reader = new Visitor();

    @Test
    void anySearchIsAFeedNewestFirst() {
        HttpResponse<String> answer = reader.get("/search.atom?q=partnership");
        Document feed = xml(answer);

        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/atom+xml");
        assertThat(texts(feed, "title").getFirst()).isEqualTo("Common Ground: “partnership”");
        List<Instant> updated =
                texts(feed, "updated").stream().skip(1).map(Instant::parse).toList();
        assertThat(updated).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(texts(feed, "summary")).anySatisfy(text -> assertThat(text).contains("artner"));
        assertThat(texts(feed, "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("http"));
    }

    @Test
    void aSeminarIsToldWithItsTimeAndPlace() {
        new PlannedSeminar("A day for zeppelinists");
        String search = "/search.atom?kind=seminar&q=%22zeppelinists%22";
        Editor.await("it is found", () -> reader.get(search).body().contains("A day for"));

        assertThat(texts(xml(reader.get(search)), "summary"))
                .singleElement()
                .asString()
                .startsWith("Friday 4 May 2040, 09:30 to 16:00")
                .contains("Town hall");
    }

    @Test
    void aLessonIsToldWithItsQuotationItsPageAndHowOftenItWasSeen() {
        JsonObject lesson =
                Editor.search(reader, "kind=lesson&q=dialogue").getJsonArray("results").stream()
                        .map(JsonValue::asJsonObject)
                        .filter(
                                result ->
                                        !result.getJsonObject("lesson")
                                                .getString("source", "")
                                                .isEmpty())
                        .filter(
                                result ->
                                        result.getJsonObject("publication")
                                                .getString("kind")
                                                .equals("case-study"))
                        .findFirst()
                        .orElseThrow();

        assertThat(texts(xml(reader.get("/search.atom?kind=lesson&q=dialogue&size=50")), "summary"))
                .anySatisfy(
                        summary ->
                                assertThat(summary)
                                        .startsWith("“")
                                        .contains(
                                                lesson.getJsonObject("lesson").getString("advice"),
                                                "Seen in ",
                                                lesson.getJsonObject("publication")
                                                        .getString("title")));
    }

    @Test
    void aDocumentIsToldWithThePagesOfItsPassagesAndLeadsToTheWords() {
        Document feed = xml(reader.get("/search.atom?q=council&format=pdf"));

        assertThat(texts(feed, "title"))
                .anySatisfy(title -> assertThat(title).containsPattern(", page \\d+$"));
        assertThat(texts(feed, "summary"))
                .anySatisfy(text -> assertThat(text).containsPattern("\\(page \\d+\\)"));
        assertThat(reader.get("/search.atom?q=council&format=pdf").body())
                .containsPattern("/d/\\d+/text\\?q=council#page-\\d+:~:text=");
    }

    @Test
    void aFeedOfNothingIsStillAFeed() {
        Document feed = xml(reader.get("/search.atom?q=xylophonequartets%01"));

        assertThat(feed.getElementsByTagName("entry").getLength()).isZero();
    }

    @Test
    void everyAddressOfTheSitemapAnswers() {
        List<String> addresses = texts(xml(reader.get("/sitemap.xml")), "loc");

        assertThat(addresses).anyMatch(address -> address.contains("/p/"));
        for (String address : addresses) {
            String path = URI.create(address).getRawPath();
            assertThat(reader.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void robotsAreToldOfTheSitemapAndKeptFromSearches() {
        assertThat(reader.get("/robots.txt").body())
                .contains("Disallow: /search?", "/sitemap.xml")
                .doesNotContain("Disallow: /\n");
    }

    private static Document xml(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(answer.body())));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
