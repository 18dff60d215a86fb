package org.commonground.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonground.documents.SamplePdf;
import org.commonground.documents.wire.ReadingLimits;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

class PageTextsTest {
    private final List<String> pages = new ArrayList<>();

    @Test
    void givesThePagesInOrderAlsoTheEmptyOnes() throws IOException {
        read(new SamplePdf().page("one").page().page("three"), ReadingLimits.USUAL);

        assertThat(pages).containsExactly("one", "", "three");
    }

    @Test
    void takesTheLargestWordsForTheTitle() throws IOException {
        PageTexts texts =
                read(
                        new SamplePdf()
                                .page(
                                        "Draft of March",
                                        "# Learning lessons",
                                        "# in Wrexham",
                                        "Body text that is long."),
                        ReadingLimits.USUAL);

        assertThat(texts.title().best()).isEqualTo("Learning lessons in Wrexham");
    }

    @Test
    void doesNotCountToTheNumberThatAFileClaims() throws IOException {
        SamplePdf liar =
                new SamplePdf()
                        .page("only")
                        .with(
                                document ->
                                        document.getPages()
                                                .getCOSObject()
                                                .setItem(
                                                        COSName.COUNT,
                                                        COSInteger.get(1_410_065_407)));

        assertThat(read(liar, ReadingLimits.USUAL).count()).isEqualTo(1);
    }

    @Test
    void stopsAtItsLimitsAndSaysSo() throws IOException {
        SamplePdf long3 = new SamplePdf().page("one").page("two").page("three");

        PageTexts twoPages = read(long3, new ReadingLimits(2, 100, 100, 10, 0));
        assertThat(pages).containsExactly("one", "two");
        assertThat(twoPages.wasCut()).isTrue();

        pages.clear();
        assertThat(read(long3, new ReadingLimits(9, 100, 4, 10, 0)).wasCut()).isTrue();
        assertThat(pages).containsExactly("one", "two");

        pages.clear();
        assertThat(read(long3, new ReadingLimits(9, 3, 100, 10, 0)).wasCut()).isTrue();
        assertThat(pages).containsExactly("one", "two", "thr");
    }

    @Test
    void goesOnAfterAPageThatCannotBeRead() throws IOException {
        SamplePdf broken =
                new SamplePdf()
                        .page("one")
                        .page("two")
                        .page("three")
                        .with(
                                document -> {
                                    COSArray nonsense = new COSArray();
                                    nonsense.add(COSName.A);
                                    document.getPage(1)
                                            .getResources()
                                            .getCOSObject()
                                            .setItem(COSName.FONT, nonsense);
                                });

        read(broken, ReadingLimits.USUAL);

        assertThat(pages).hasSize(3).startsWith("one").endsWith("three");
    }

    @Test
    void readsLettersOnceThatArePrintedTwiceToLookBold() throws IOException {
        byte[] bold = overprinted("Levers and leverage, all the bees", 0.4f);
        byte[] plain = overprinted("Levers and leverage, all the bees", 0);

        assertThat(textsOf(bold)).containsExactly("Levers and leverage, all the bees");
        assertThat(textsOf(plain)).isEqualTo(textsOf(bold));
        assertThat(new PDFTextStripper().getText(Loader.loadPDF(bold)).strip())
                .as("PDFBox's own way")
                .isEqualTo(textsOf(bold).getFirst());
    }

    private static byte[] overprinted(String text, float offset) {
        return new SamplePdf()
                .with(
                        document -> {
                            PDPage page = new PDPage();
                            document.addPage(page);
                            try (PDPageContentStream content =
                                    new PDPageContentStream(document, page)) {
                                for (float x : new float[] {72, 72 + offset}) {
                                    content.beginText();
                                    content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                                    content.newLineAtOffset(x, 700);
                                    content.showText(text);
                                    content.endText();
                                }
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                .bytes();
    }

    private List<String> textsOf(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PageTexts(ReadingLimits.USUAL, (number, text) -> texts.add(text))
                    .writeText(document);
        }
        return texts;
    }

    private PageTexts read(SamplePdf pdf, ReadingLimits limits) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PageTexts texts = new PageTexts(limits, (number, text) -> pages.add(text));
            texts.writeText(document);
            return texts;
        }
    }
}
