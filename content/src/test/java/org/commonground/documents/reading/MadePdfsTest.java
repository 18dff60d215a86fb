package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonground.documents.SamplePdf;
import org.commonground.documents.wire.OutlineLine;
import org.commonground.documents.wire.PackJoin;
import org.commonground.documents.wire.PageDrawing;
import org.commonground.documents.wire.SectionCut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** PDFs and pictures that the reading process makes of PDFs. */
@Timeout(120)
@ExtendWith(OneReader.class)
class MadePdfsTest {
    private final WarmReader reader;

    MadePdfsTest(WarmReader reader) {
        this.reader = reader;
    }

    @Test
    void cutsSectionsWithTheirOwnTitleAndBookmarks() throws IOException {
        byte[] pack =
                new SamplePdf()
                        .page("Cover")
                        .page("Case one")
                        .page("more of one")
                        .page("Case two")
                        .with(MadePdfsTest::bookmark)
                        .bytes();
        List<byte[]> made = new ArrayList<>();

        boolean all =
                ask(
                        MakeOrder.cut(
                                List.of(
                                        new SectionCut(2, 3, "Case one", "A team", "en-GB"),
                                        new SectionCut(4, 4, "Case two", null, null)),
                                (number, file) -> made.add(file.readAllBytes())),
                        pack);

        assertThat(all).isTrue();
        assertThat(made).hasSize(2);
        try (PDDocument one = Loader.loadPDF(made.getFirst())) {
            assertThat(one.getNumberOfPages()).isEqualTo(2);
            assertThat(one.getDocumentInformation().getTitle()).isEqualTo("Case one");
            assertThat(one.getDocumentInformation().getAuthor()).isEqualTo("A team");
            assertThat(one.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(new PDFTextStripper().getText(one)).contains("Case one", "more of one");
        }
        assertThat(outline(made.getFirst()))
                .containsExactly(new OutlineLine(1, "One", 1), new OutlineLine(2, "More", 2));
        assertThat(made.getLast().length).isLessThan(pack.length);
    }

    @Test
    void takesEveryFileToItsEndWhoeverTakesIt() {
        byte[] pack = new SamplePdf().page("one").page("two").bytes();
        List<Integer> numbers = new ArrayList<>();

        boolean all =
                ask(
                        MakeOrder.cut(
                                List.of(
                                        new SectionCut(1, 1, "One", null, null),
                                        new SectionCut(2, 2, "Two", null, null)),
                                (number, file) -> numbers.add(number)),
                        pack);

        assertThat(all).isTrue();
        assertThat(numbers).containsExactly(0, 1);
    }

    @Test
    void cutsNothingFromABrokenFileAndGoesOn() {
        byte[] broken = "%PDF-1.4 and nothing more".getBytes(StandardCharsets.US_ASCII);
        MakeOrder order =
                MakeOrder.cut(
                        List.of(new SectionCut(1, 1, "One", null, null)), (number, file) -> {});

        assertThat(ask(order, broken)).isFalse();
        assertThat(ask(order, new SamplePdf().page("one").bytes())).isTrue();
    }

    @Test
    void joinsFilesWithABookmarkForEach() throws IOException {
        byte[] one = new SamplePdf().page("Case one").page("more").bytes();
        byte[] two = new SamplePdf().page("Case two").bytes();
        PackJoin join =
                new PackJoin(
                        "Learning lessons",
                        null,
                        "en-GB",
                        List.of(
                                new PackJoin.Part("One", one.length),
                                new PackJoin.Part("Two", two.length)));
        List<byte[]> made = new ArrayList<>();
        InputStream bytes =
                new SequenceInputStream(
                        new ByteArrayInputStream(one), new ByteArrayInputStream(two));

        boolean all =
                reader.ask(
                        MakeOrder.join(join, (number, file) -> made.add(file.readAllBytes())),
                        bytes,
                        join.size());

        assertThat(all).isTrue();
        assertThat(outline(made.getFirst()))
                .containsExactly(new OutlineLine(1, "One", 1), new OutlineLine(1, "Two", 3));
    }

    @Test
    void drawsAnyPageAtTheWidthAskedFor() throws IOException {
        byte[] pdf = new SamplePdf().page("# One").page("# Two").bytes();

        Picture picture = ask(new DrawOrder(new PageDrawing(2, 900)), pdf);

        assertThat(ImageIO.read(picture.open()).getWidth()).isEqualTo(900);
        assertThat(ask(new DrawOrder(new PageDrawing(3, 900)), pdf).isPresent()).isFalse();
    }

    private <T> T ask(Order<T> order, byte[] pdf) {
        return reader.ask(order, new ByteArrayInputStream(pdf), pdf.length);
    }

    private List<OutlineLine> outline(byte[] pdf) {
        Reading reading = reader.read(new ByteArrayInputStream(pdf), pdf.length);
        return ((Reading.Finished) reading).facts().outline();
    }

    private static void bookmark(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem one = item(document, "One", 1);
        one.addLast(item(document, "More", 2));
        outline.addLast(one);
        outline.addLast(item(document, "Two", 3));
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static PDOutlineItem item(PDDocument document, String title, int page) {
        PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
        destination.setPage(document.getPage(page));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }
}
