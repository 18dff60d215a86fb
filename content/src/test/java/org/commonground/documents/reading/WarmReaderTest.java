package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.commonground.documents.SamplePdf;
import org.commonground.documents.wire.OutlineLine;
import org.commonground.documents.wire.ReadingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

@Timeout(60)
@ExtendWith(OneReader.class)
class WarmReaderTest {
    private final WarmReader reader;

    WarmReaderTest(WarmReader reader) {
        this.reader = reader;
    }

    @Test
    void readsPagesAndWhatTheFileSaysOfItself() {
        Reading reading =
                read(
                        new SamplePdf()
                                .page("# Working with Travellers", "in Cottenham")
                                .page("Coffee mornings")
                                .with(
                                        document -> {
                                            PDDocumentInformation info =
                                                    document.getDocumentInformation();
                                            info.setTitle("Working with Travellers in Cottenham");
                                            info.setAuthor("Safe communities team");
                                            Calendar made =
                                                    new GregorianCalendar(
                                                            TimeZone.getTimeZone("UTC"));
                                            made.setTimeInMillis(
                                                    Instant.parse("2006-04-04T09:34:40Z")
                                                            .toEpochMilli());
                                            info.setCreationDate(made);
                                            document.getDocumentCatalog().setLanguage("en-GB");
                                        })
                                .bytes());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Finished.class,
                        finished -> {
                            assertThat(finished.pages())
                                    .containsExactly(
                                            "Working with Travellers\nin Cottenham",
                                            "Coffee mornings");
                            assertThat(finished.facts().pages()).isEqualTo(2);
                            assertThat(finished.facts().title())
                                    .isEqualTo("Working with Travellers in Cottenham");
                            assertThat(finished.facts().author())
                                    .isEqualTo("Safe communities team");
                            assertThat(finished.facts().language()).isEqualTo("en-GB");
                            assertThat(finished.facts().created())
                                    .isEqualTo("2006-04-04T09:34:40Z");
                            assertThat(finished.facts().tagged()).isFalse();
                        });
    }

    @Test
    void readsTheOutlineAndIsNotCaughtInACircle() {
        Reading reading =
                read(
                        new SamplePdf()
                                .page("one")
                                .page("two")
                                .with(
                                        document -> {
                                            PDPageFitDestination second =
                                                    new PDPageFitDestination();
                                            second.setPage(document.getPage(1));
                                            PDOutlineItem part = new PDOutlineItem();
                                            part.setTitle("Resources");
                                            PDOutlineItem below = new PDOutlineItem();
                                            below.setTitle("Contacts");
                                            below.setDestination(second);
                                            part.addLast(below);
                                            PDDocumentOutline outline = new PDDocumentOutline();
                                            outline.addLast(part);
                                            document.getDocumentCatalog()
                                                    .setDocumentOutline(outline);
                                            below.getCOSObject().setItem(COSName.NEXT, below);
                                        })
                                .bytes());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Finished.class,
                        finished ->
                                assertThat(finished.facts().outline())
                                        .containsExactly(
                                                new OutlineLine(1, "Resources", 0),
                                                new OutlineLine(2, "Contacts", 2)));
    }

    @Test
    void readsAFileThatOnlyItsOwnerMayChange() {
        Reading reading = read(new SamplePdf().page("open").protectedBy("owner", "").bytes());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Finished.class,
                        finished -> assertThat(finished.pages()).containsExactly("open"));
    }

    @Test
    void declinesAFileThatOpensOnlyWithAPassword() {
        assertThat(read(new SamplePdf().page("shut").protectedBy("owner", "user").bytes()))
                .isEqualTo(new Reading.Declined(ReadingProblem.PASSWORD));
    }

    @Test
    void declinesADamagedFileAndOneWithoutPages() {
        assertThat(read("%PDF-1.4 and nothing more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Reading.Declined(ReadingProblem.DAMAGED));
        assertThat(read(new SamplePdf().bytes()))
                .isEqualTo(new Reading.Declined(ReadingProblem.NO_PAGES));
    }

    @Test
    void drawsTheFirstPageAndNothingOfAFileItCannotOpen() {
        byte[] pdf = new SamplePdf().page("# Cover").bytes();
        byte[] broken = "%PDF-1.4 and nothing more".getBytes(StandardCharsets.US_ASCII);

        assertThat(reader.draw(new ByteArrayInputStream(pdf), pdf.length).isPresent()).isTrue();
        assertThat(reader.draw(new ByteArrayInputStream(broken), broken.length).isPresent())
                .isFalse();
        assertThat(read(pdf)).isInstanceOf(Reading.Finished.class);
    }

    private Reading read(byte[] pdf) {
        return reader.read(new ByteArrayInputStream(pdf), pdf.length);
    }
}
