package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentContents;
import org.commonground.documents.DocumentEvent;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentOffer;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.Documents;
import org.commonground.documents.DownloadTimes;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.documents.SamplePdf;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.PageUnit;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Pages are drawn when they are wanted, kept, and dropped when there are too many. */
@OnBothDatabases
@Timeout(90)
class PagePicturesIT {
    private static final byte[] PDF =
            new SamplePdf().page("# One").page("# Two").page("# Three").bytes();

    private final TestDatabase database;
    private final InMemoryFileStore store = new InMemoryFileStore();
    private final RecordedEvents<DocumentEvent> events = new RecordedEvents<>();

    @TempDir private Path folder;

    @TempDir private Path directory;

    PagePicturesIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void drawsAPageOnceAndKeepsIt() throws IOException {
        PdfWorkshop workshop = workshop();
        Document document = document(3);
        Path first =
                new PagePictures(workshop, folder, 1 << 20)
                        .of(document, 2, PictureWidth.MIDDLE)
                        .orElseThrow();
        workshop.close(); // nothing can be drawn any more

        assertThat(ImageIO.read(first.toFile()).getWidth()).isEqualTo(480);
        assertThat(new PagePictures(workshop, folder, 1 << 20).of(document, 2, PictureWidth.MIDDLE))
                .contains(first);
    }

    @Test
    void hasNoPictureOfAPageThatIsNotThereOrCannotBeDrawn() throws IOException {
        PdfWorkshop workshop = workshop();
        PagePictures pictures = new PagePictures(workshop, folder, 1 << 20);
        Document document = document(5); // the file has three

        assertThat(pictures.of(document, 0, PictureWidth.SMALL)).isEmpty();
        assertThat(pictures.of(document, 6, PictureWidth.SMALL)).isEmpty();
        assertThat(pictures.of(document, 5, PictureWidth.SMALL)).isEmpty();
        workshop.close();
        assertThat(pictures.of(document, 5, PictureWidth.SMALL)).as("remembered").isEmpty();
    }

    @Test
    void dropsWhatWasNotWantedForLongest() throws IOException {
        PdfWorkshop workshop = workshop();
        Document document = document(3);
        PagePictures pictures = new PagePictures(workshop, folder, 1);

        pictures.of(document, 1, PictureWidth.SMALL);
        Path last = pictures.of(document, 2, PictureWidth.SMALL).orElseThrow();
        workshop.close();

        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept).containsExactly(last);
        }
    }

    private PdfWorkshop workshop() {
        return new PdfWorkshop(store, Commands.reader(directory));
    }

    private Document document(int pages) {
        return database.fromTransaction(
                entities -> {
                    try {
                        Document document =
                                new DocumentLibrary(
                                                store,
                                                new Documents(entities, events),
                                                new DocumentSettings(
                                                        1 << 20, DownloadTimes.USUAL, "unused", 1),
                                                Clock.systemUTC())
                                        .upload("pack.pdf", new ByteArrayInputStream(PDF), "editor")
                                        .document();
                        document.isRead(
                                new DocumentContents(
                                        FileFormat.PDF,
                                        PageUnit.PAGE,
                                        pages,
                                        3,
                                        true,
                                        false,
                                        DocumentOffer.NONE,
                                        List.of(),
                                        null),
                                Instant.now());
                        return document;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
