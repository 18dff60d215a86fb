package org.commonground.documents.making;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

class PackMakerTest {
    private final PdfMaker pdfs = new PdfMaker();
    private final PackMaker packs = new PackMaker(pdfs);

    @Test
    void putsSectionsBehindACoverThatTellsTheirPages() throws IOException {
        byte[] two = pdf("<h1>Introduction</h1><h2 class=\"new-page\">Scope</h2>");
        byte[] one = pdf("<h1>Resources</h1>");

        try (PDDocument pack =
                pack(section("Introduction", two), section("Where to find <more>", one))) {
            assertThat(pack.getNumberOfPages()).isEqualTo(4);
            assertThat(pack.getDocumentInformation().getTitle()).isEqualTo("Information pack");
            String cover = text(pack, 1);
            assertThat(cover).contains("Introduction 2").contains("Where to find <more> 4");
            assertThat(text(pack, 4)).contains("Resources");
        }
    }

    @Test
    void hasABookmarkForEachSectionAndItsOwnBelow() throws IOException {
        byte[] two = pdf("<h1>Introduction</h1><h2 class=\"new-page\">Scope</h2>");

        try (PDDocument pack = pack(section("First", two), section("Second", two))) {
            assertThat(PdfMakerTest.titles(pack.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly(
                            "Contents",
                            "First",
                            "  Introduction",
                            "    Scope",
                            "Second",
                            "  Introduction",
                            "    Scope");
            PDOutlineItem second = null;
            for (PDOutlineItem item : pack.getDocumentCatalog().getDocumentOutline().children()) {
                second = item;
            }
            assertThat(pack.getPages().indexOf(second.findDestinationPage(pack))).isEqualTo(3);
            PDOutlineItem scope = second.getFirstChild().getFirstChild();
            assertThat(pack.getPages().indexOf(scope.findDestinationPage(pack))).isEqualTo(4);
        }
    }

    @Test
    void countsALongListOfContents() throws IOException {
        byte[] one = pdf("<h1>One page</h1>");
        PackSection[] sections =
                IntStream.range(0, 70)
                        .mapToObj(i -> section("Section " + i, one))
                        .toArray(PackSection[]::new);

        try (PDDocument pack = pack(sections)) {
            int cover = pack.getNumberOfPages() - 70;
            assertThat(cover).isGreaterThan(1);
            assertThat(text(pack, 1)).contains("Section 0 " + (cover + 1));
        }
    }

    private PDDocument pack(PackSection... sections) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        packs.make("Information pack", null, "en-GB", List.of(sections), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static PackSection section(String title, byte[] pdf) {
        return new PackSection(title, () -> new ByteArrayInputStream(pdf));
    }

    private byte[] pdf(String body) {
        return pdfs.make(new Manuscript("Section", null, null, "en-GB", body));
    }

    private static String text(PDDocument pack, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pack);
    }
}
