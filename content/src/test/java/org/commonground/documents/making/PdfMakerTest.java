package org.commonground.documents.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

class PdfMakerTest {
    private static final String BODY =
            """
            <h1>Working with Travellers</h1>
            <p>A <b>bold</b> word, an <i>italic</i> one, and “quotation marks”.</p>
            <h2>Why it was set up</h2><p>Because of concern.</p>
            <h2>What was achieved</h2><h3>In figures</h3><p>Twelve.</p>
            """;

    private final PdfMaker maker = new PdfMaker();

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument pdf = made(BODY)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Cottenham & around");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Safe communities team");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMetadata()).isNotNull();
        }
    }

    @Test
    void isTagged() throws IOException {
        try (PDDocument pdf = made(BODY)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getK()).isNotNull();
        }
    }

    @Test
    void makesBookmarksOfHeadings() throws IOException {
        try (PDDocument pdf = made(BODY)) {
            assertThat(titles(pdf.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly(
                            "Working with Travellers",
                            "  Why it was set up",
                            "  What was achieved",
                            "    In figures");
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument pdf = made(BODY)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void numbersThePages() throws IOException {
        try (PDDocument pdf = made("<h1>One</h1><h2 class=\"new-page\">Two</h2>")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("1 / 2").contains("2 / 2");
        }
    }

    @Test
    void fetchesNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(300);
            made("<p><img alt=\"x\" src=\"http://127.0.0.1:"
                            + server.getLocalPort()
                            + "/x.png\"/></p>")
                    .close();
            assertThat(catchThrowable(server::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void refusesABodyThatIsNotWellFormed() {
        assertThatIllegalArgumentException().isThrownBy(() -> made("<p>open"));
        assertThatIllegalArgumentException().isThrownBy(() -> made("<!DOCTYPE html><p/>"));
    }

    private PDDocument made(String body) throws IOException {
        return Loader.loadPDF(
                maker.make(
                        new Manuscript(
                                "Cottenham & around",
                                "Safe communities team",
                                null,
                                "en-GB",
                                body)));
    }

    static List<String> titles(PDOutlineNode node, String indent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(titles(item, indent + "  "));
        }
        return titles;
    }
}
