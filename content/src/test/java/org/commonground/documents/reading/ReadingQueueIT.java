package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.commonground.documents.Document;
import org.commonground.documents.DocumentEvent;
import org.commonground.documents.DocumentPage;
import org.commonground.documents.DocumentState;
import org.commonground.documents.SamplePdf;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

@OnBothDatabases
@Timeout(90)
class ReadingQueueIT {
    private final TestDatabase database;
    private final ReadingRoom room;

    @TempDir private Path directory;

    ReadingQueueIT(TestDatabase database) {
        this.database = database;
        this.room = new ReadingRoom(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @AfterEach
    void stop() {
        room.close();
    }

    @Test
    void readsWhatIsUploadedAndKeepsItsPages() throws Exception {
        room.begin(ReadingPatience.USUAL, Commands.reader(directory));

        long id =
                room.upload(
                        new SamplePdf()
                                .page("# Youth mentoring", "in Tower Hamlets", "25 young people")
                                .page()
                                .page("What they learned"));
        Document document = room.settled(id);

        assertThat(document.state()).isEqualTo(DocumentState.READ);
        assertThat(document.title()).isEqualTo("Youth mentoring");
        assertThat(document.pages()).isEqualTo(3);
        assertThat(document.words()).isEqualTo(11);
        assertThat(document.hasText()).isTrue();
        assertThat(document.problem()).isEmpty();
        List<DocumentPage> pages =
                database.fromTransaction(entities -> room.documents(entities).pages(id, 1, 9));
        assertThat(pages)
                .extracting(DocumentPage::text)
                .containsExactly(
                        "Youth mentoring\nin Tower Hamlets\n25 young people",
                        "",
                        "What they learned");
        assertThat(room.events.fired()).last().isEqualTo(new DocumentEvent.Read(id, 3));
    }

    @Test
    void drawsTheFirstPageWhenNothingIsLeftToRead() throws Exception {
        room.begin(ReadingPatience.USUAL, Commands.reader(directory));
        long id = room.upload(new SamplePdf().page("# Cover"));
        room.settled(id);

        while (room.thumbnail(id).isEmpty()) {
            Thread.sleep(20);
        }

        assertThat(room.thumbnail(id).orElseThrow().open())
                .satisfies(
                        jpeg -> {
                            var picture = ImageIO.read(jpeg);
                            assertThat(picture.getWidth()).isEqualTo(300);
                            assertThat(picture.getHeight()).isEqualTo(388);
                        });
    }

    @Test
    void readsAScannedDocumentAndSaysThatItHasNoText() throws Exception {
        room.begin(ReadingPatience.USUAL, Commands.reader(directory));

        Document document = room.settled(room.upload(new SamplePdf().page().page()));

        assertThat(document.state()).isEqualTo(DocumentState.READ);
        assertThat(document.hasText()).isFalse();
        assertThat(document.problem())
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo("no-text"));
    }

    @Test
    void saysWhenAPageCannotBeRead() throws Exception {
        room.begin(ReadingPatience.USUAL, Commands.reader(directory));

        Document partly =
                room.settled(
                        room.upload(
                                new SamplePdf()
                                        .page("Readable")
                                        .page("Not readable")
                                        .with(ReadingQueueIT::spoilSecondPage)));

        assertThat(partly.state()).isEqualTo(DocumentState.READ);
        assertThat(partly.problem().orElseThrow().code()).isEqualTo("partly-read");
    }

    /** Its font says that it is made of others, and names none. */
    private static void spoilSecondPage(PDDocument document) {
        COSDictionary broken = new COSDictionary();
        broken.setItem(COSName.TYPE, COSName.FONT);
        broken.setItem(COSName.SUBTYPE, COSName.TYPE0);
        COSDictionary resources = document.getPage(1).getResources().getCOSObject();
        COSDictionary fonts = new COSDictionary();
        resources
                .getCOSDictionary(COSName.FONT)
                .keySet()
                .forEach(name -> fonts.setItem(name, broken));
        resources.setItem(COSName.FONT, fonts);
    }

    @Test
    void refusesWhatCannotBeReadWithItsReason() throws Exception {
        room.begin(ReadingPatience.USUAL, Commands.reader(directory));

        Document locked =
                room.settled(room.upload(new SamplePdf().page("x").protectedBy("owner", "user")));
        Document broken =
                room.settled(
                        room.upload(
                                "%PDF-1.4 and nothing more".getBytes(StandardCharsets.US_ASCII)));

        assertThat(locked.state()).isEqualTo(DocumentState.REFUSED);
        assertThat(locked.problem().orElseThrow().code()).isEqualTo("password-needed");
        assertThat(broken.problem().orElseThrow().code()).isEqualTo("damaged");
        assertThat(room.events.fired()).last().isInstanceOf(DocumentEvent.Refused.class);
    }
}
