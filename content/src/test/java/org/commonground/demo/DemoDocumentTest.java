package org.commonground.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;

import org.commonground.demo.DemoDocument.Block;
import org.commonground.demo.DemoDocument.Chapter;
import org.commonground.documents.making.Manuscript;
import org.commonground.publications.LearningPoint.Quotation;
import org.commonground.publications.PublicationBody;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

class DemoDocumentTest {
    private static final DemoContent CONTENT = DemoContent.read(JsonbBuilder.create());

    @Test
    void writesEveryDocumentAsWellFormedXhtmlWithOneTitle() throws Exception {
        for (DemoDocument document : CONTENT.documents()) {
            Document page = parsed(document.manuscript());
            assertThat(document.manuscript().language()).isEqualTo("en-GB");
            assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
            assertThat(document.manuscript().title()).isEqualTo(document.title());
            assertThat(
                            page.getElementsByTagName("h2").getLength()
                                    + page.getElementsByTagName("h3").getLength())
                    .isEqualTo(document.sections().size());
        }
    }

    @Test
    void putsItemsInARowIntoOneListAndEscapesText() throws Exception {
        DemoDocument document =
                new DemoDocument(
                        "wolverton",
                        "wolverton.pdf",
                        "Wolverton & Bletchley",
                        "Partnership co-ordinator",
                        "en-GB",
                        LocalDate.of(2000, 2, 28),
                        List.of(
                                new Chapter(
                                        "Steps",
                                        1,
                                        List.of(
                                                new Block("li", "Report <at once>"),
                                                new Block("li", "Reply"),
                                                new Block("note", "Of its time"),
                                                new Block("li", "Debrief")))));
        Document page = parsed(document.manuscript());
        assertThat(page.getElementsByTagName("ul").getLength()).isEqualTo(2);
        assertThat(page.getElementsByTagName("li").item(0).getTextContent())
                .isEqualTo("Report <at once>");
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("Wolverton & Bletchley");
    }

    @Test
    void findsThePageOfAQuotationWhateverTheLineBreaks() {
        StoredDemoDocument brief =
                new StoredDemoDocument(
                        7,
                        List.of(
                                "1 Background",
                                "The Co-\nordinator maps who does\nwhat  before you",
                                "write a strategy"));
        assertThat(brief.pageOf("does what before")).isEqualTo(2);
        assertThat(brief.pageOf("The Co-ordinator maps")).isEqualTo(2);
        assertThat(brief.pageOf("maps who does what before you write a strategy")).isEqualTo(2);
        assertThat(brief.pageOf("never written")).isNull();
    }

    @Test
    void leadsTheQuotationsOfAPublicationToDocumentAndPage() {
        DemoPublication wrexham = CONTENT.publications().getFirst();
        DemoDocument text = CONTENT.documents().getFirst();
        String page = text.manuscript().body();
        PublicationBody body =
                wrexham.bodyQuoting(
                        Map.of(text.key(), new StoredDemoDocument(41, List.of("cover", page))));
        assertThat(body.learningPoints())
                .hasSameSizeAs(wrexham.body().learningPoints())
                .allSatisfy(
                        point -> {
                            Quotation words = point.quotation();
                            assertThat(words).isNotNull();
                            assertThat(words.document()).isEqualTo(41);
                            assertThat(words.page()).isEqualTo(2);
                            assertThat(words.source()).isEmpty();
                        });
        assertThat(wrexham.bodyQuoting(Map.of())).isEqualTo(wrexham.body());
    }

    private static Document parsed(Manuscript manuscript) throws Exception {
        String html = "<body>" + manuscript.body() + "</body>";
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
    }
}
