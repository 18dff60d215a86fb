package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.documents.SampleArchive.heading;
import static org.commonground.documents.SampleArchive.paragraph;

import org.commonground.documents.SampleArchive;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.OutlineLine;
import org.commonground.documents.wire.PageUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What is read out of files that are no PDF, through the reading process. */
@Timeout(120)
@ExtendWith(OneReader.class)
class OfficeFilesTest {
    private final WarmReader reader;

    OfficeFilesTest(WarmReader reader) {
        this.reader = reader;
    }

    @Test
    void readsAWordDocumentPageByPageWhereWordHasLaidItOut() {
        Reading.Finished read =
                read(
                        FileFormat.WORD,
                        SampleArchive.word(
                                        heading("Why it was set up")
                                                + paragraph("Trouble in the estate.")
                                                + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>What"
                                                + " was done.</w:t></w:r></w:p><w:tbl><w:tr><w:tc>"
                                                + paragraph("Lead")
                                                + "</w:tc><w:tc>"
                                                + paragraph("Police")
                                                + "</w:tc></w:tr></w:tbl>")
                                .bytes());

        assertThat(read.pages())
                .containsExactly(
                        "Why it was set up\n\nTrouble in the estate.",
                        "What was done.\n\nLead | Police");
        assertThat(read.facts().unit()).isEqualTo(PageUnit.PAGE);
        assertThat(read.facts().outline())
                .containsExactly(new OutlineLine(1, "Why it was set up", 1));
        assertThat(read.facts().title()).isEqualTo("Meeting in Caia Park");
        assertThat(read.facts().author()).isEqualTo("Community safety team");
        assertThat(read.facts().language()).isEqualTo("en-GB");
        assertThat(read.facts().created()).isEqualTo(Instant.parse("2005-11-02T09:30:00Z"));
        assertThat(read.facts().tagged()).isTrue();
    }

    @Test
    void callsPiecesOfAWordDocumentPartsWhereNobodyLaidItOut() {
        Reading.Finished read =
                read(
                        FileFormat.WORD,
                        SampleArchive.word(
                                        paragraph("Before.")
                                                + "<w:p><w:r><w:br w:type=\"page\"/><w:t>Wanted"
                                                + " anew.</w:t></w:r></w:p><w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>Always"
                                                + " anew.</w:t></w:r></w:p><w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>Ends"
                                                + " a section.</w:t></w:r></w:p>"
                                                + paragraph("Begins one."))
                                .bytes());

        assertThat(read.pages())
                .containsExactly(
                        "Before.",
                        "Wanted anew.",
                        "Always anew.\n\nEnds a section.",
                        "Begins one.");
        assertThat(read.facts().unit()).isEqualTo(PageUnit.PART);
    }

    @Test
    void partsALongDocumentWithoutPagesAtItsHeadings() {
        String section = paragraph("words of a paragraph ".repeat(40)).repeat(3);
        Reading.Finished read =
                read(
                        FileFormat.WORD,
                        SampleArchive.word(
                                        heading("Where it began")
                                                + section
                                                + heading("How it ended")
                                                + section)
                                .bytes());

        assertThat(read.pages()).hasSize(2);
        assertThat(read.pages().get(1)).startsWith("How it ended");
        assertThat(read.facts().outline()).extracting(OutlineLine::page).containsExactly(1, 2);
    }

    @Test
    void leavesOutWhatWasStruckFromAWordDocument() {
        Reading.Finished read =
                read(
                        FileFormat.WORD,
                        SampleArchive.word(
                                        "<w:p><w:r><w:t>Kept"
                                            + " </w:t></w:r><w:del><w:r><w:delText>struck"
                                            + " </w:delText></w:r></w:del><w:ins><w:r><w:t>added</w:t></w:r></w:ins></w:p>")
                                .bytes());

        assertThat(read.pages()).containsExactly("Kept added");
    }

    @Test
    void readsSlidesInTheOrderTheyAreShown() {
        Reading.Finished read =
                read(
                        FileFormat.POWERPOINT,
                        SampleArchive.slides("Opening\nWho is here", "Middle", "End").bytes());

        assertThat(read.pages()).containsExactly("Opening\n\nWho is here", "Middle", "End");
        assertThat(read.facts().unit()).isEqualTo(PageUnit.SLIDE);
        assertThat(read.facts().outline())
                .extracting(OutlineLine::title)
                .containsExactly("Opening", "Middle", "End");
    }

    @Test
    void readsAnOpenDocumentTextAtItsSoftPageBreaks() {
        Reading.Finished read =
                read(
                        FileFormat.OPEN_TEXT,
                        SampleArchive.openText(
                                        "<text:h"
                                            + " text:outline-level=\"1\">Oldham</text:h><text:p>First"
                                            + " <text:soft-page-break/>second.</text:p>"
                                            + "<text:soft-page-break/><text:p>Third.</text:p>")
                                .bytes());

        assertThat(read.pages()).containsExactly("Oldham\n\nFirst", "second.", "Third.");
        assertThat(read.facts().unit()).isEqualTo(PageUnit.PAGE);
        assertThat(read.facts().title()).isEqualTo("Who was asked in Oldham");
        assertThat(read.facts().author()).isEqualTo("Cohesion team");
        assertThat(read.facts().language()).isEqualTo("en-GB");
        assertThat(read.facts().outline()).containsExactly(new OutlineLine(1, "Oldham", 1));
    }

    @Test
    void readsRichTextWithItsPagesAndItsTitle() {
        Reading.Finished read =
                read(
                        FileFormat.RTF,
                        bytes(
                                "{\\r"
                                        + "tf1\\ansi{\\info{\\title Talks in Burnley}{\\author"
                                        + " Mediation team}}Caf\\'e9 on the corner\\par \\page"
                                        + " Second\\par a \\\\page of words\\par}"));

        assertThat(read.pages())
                .containsExactly("Café on the corner", "Second\n\na \\page of words");
        assertThat(read.facts().unit()).isEqualTo(PageUnit.PART);
        assertThat(read.facts().title()).isEqualTo("Talks in Burnley");
        assertThat(read.facts().author()).isEqualTo("Mediation team");
    }

    @Test
    void readsAWebPageWithoutItsScripts() {
        Reading.Finished read =
                read(
                        FileFormat.HTML,
                        bytes(
                                "<!DOCTYPE html><html lang=\"cy\"><head><title>Dysgu o"
                                    + " Wrecsam</title><style>p{}</style></head><body><h1>Wrecsam</h1><p>One\n"
                                    + "line</p><script>alert(1)</script>"
                                    + "<ul><li>first</li><li>second</li></ul>"
                                    + "<table><tr><th>Lead</th><td>Police</td></tr></table></body></html>"));

        assertThat(read.pages())
                .containsExactly("Wrecsam\n\nOne line\n\nfirst\nsecond\n\nLead | Police");
        assertThat(read.facts().title()).isEqualTo("Dysgu o Wrecsam");
        assertThat(read.facts().language()).isEqualTo("cy");
    }

    @Test
    void readsPlainTextInWhateverEncoding() {
        String text = "Minutes of the meeting\n\nThe chair said “no” – twice.\n\fSecond";

        assertThat(read(FileFormat.TEXT, text.getBytes(StandardCharsets.UTF_8)).pages())
                .containsExactly(
                        "Minutes of the meeting\n\nThe chair said “no” – twice.", "Second");
        assertThat(read(FileFormat.TEXT, text.getBytes(StandardCharsets.UTF_16)).pages().getFirst())
                .contains("“no” – twice");
        byte[] old =
                ("The café said no – twice. ".repeat(20)).getBytes(Charset.forName("windows-1252"));
        assertThat(read(FileFormat.TEXT, old).pages().getFirst())
                .startsWith("The café said no – twice.");
        assertThat(read(FileFormat.TEXT, text.getBytes(StandardCharsets.UTF_8)).facts().title())
                .isEqualTo("Minutes of the meeting");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Reading.Finished read(FileFormat format, byte[] file) {
        Reading reading = reader.read(format, new ByteArrayInputStream(file), file.length);
        assertThat(reading).isInstanceOf(Reading.Finished.class);
        return (Reading.Finished) reading;
    }
}
