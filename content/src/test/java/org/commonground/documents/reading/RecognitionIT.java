package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentEvent;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentPage;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.documents.DownloadTimes;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.documents.ScannedPdf;
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
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Pictures of words become words, with the real Tesseract. */
@OnBothDatabases
@Timeout(180)
class RecognitionIT {
    private final TestDatabase database;
    private final InMemoryFileStore store = new InMemoryFileStore();
    private final RecordedEvents<DocumentEvent> events = new RecordedEvents<>();

    @TempDir private Path directory;

    RecognitionIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void readsTheWordsOfScannedPagesAndSaysThatItDid() throws Exception {
        long id =
                readAndRecognised(
                        found(),
                        "Learning lessons in Wrexham\nan honest broker",
                        "",
                        "Talks went on for a year",
                        "one",
                        "two",
                        "The last page of the report");

        Document document = document(id);
        assertThat(document.hasText()).isTrue();
        assertThat(document.problem()).isEmpty();
        assertThat(document.recognition().due()).isFalse();
        List<DocumentPage> pages = pages(id);
        assertThat(pages.get(0).text()).contains("Learning lessons in Wrexham");
        assertThat(pages.get(0).isRecognised()).isTrue();
        assertThat(pages.get(1).text()).isEmpty();
        assertThat(pages.get(1).isRecognised()).isFalse();
        assertThat(pages.get(5).text()).contains("last page");
        assertThat(document.words()).isEqualTo(pages.stream().mapToInt(DocumentPage::words).sum());
        assertThat(events.fired().stream().filter(DocumentEvent.Read.class::isInstance))
                .as("read, then recognised in two steps")
                .hasSize(3);
    }

    @Test
    void saysSoWhenNoWordsCanBeMadeOut() throws Exception {
        long id = readAndRecognised(found(), "", "");

        assertThat(document(id).problem().orElseThrow().code()).isEqualTo("no-text-in-pictures");
        assertThat(document(id).recognition().pages()).isZero();
    }

    @Test
    void leavesPagesAsTheyAreWhereTesseractIsMissing() throws Exception {
        RecognitionSettings settings = new RecognitionSettings("no-such-program", "eng", 60);

        long id = readOnly(Tesseract.find(settings), "Learning lessons in Wrexham");

        assertThat(document(id).problem().orElseThrow().code()).isEqualTo("no-text");
        assertThat(document(id).problem().orElseThrow().sentence()).contains("Tesseract");
        assertThat(document(id).recognition().due()).as("for the day it is installed").isTrue();
    }

    @Test
    void doesNotWorkWithoutTheLanguagesThatAreWanted() {
        assertThat(Tesseract.find(new RecognitionSettings("tesseract", "eng+xyz", 60))).isEmpty();
        assertThat(Tesseract.find(new RecognitionSettings("none", "eng", 60))).isEmpty();
    }

    @Test
    void givesUpAPageThatTakesTooLong() throws Exception {
        Path slow = SlowProgram.in(directory);
        long id = readAndRecognised(Optional.of(new Tesseract(slow, "eng", 1)), "Learning lessons");

        assertThat(document(id).problem().orElseThrow().code()).isEqualTo("no-text-in-pictures");
    }

    /** On the build's own machine it must be there. */
    private static Optional<Tesseract> found() {
        Optional<Tesseract> tesseract =
                Tesseract.find(new RecognitionSettings("tesseract", "eng", 60));
        if (System.getProperty("portal.tesseract", "").equals("required")) {
            assertThat(tesseract).as("Tesseract on the build's machine").isPresent();
        }
        assumeTrue(tesseract.isPresent(), "NO TESSERACT: apt-get install tesseract-ocr");
        return tesseract;
    }

    private long readAndRecognised(Optional<Tesseract> tesseract, String... pages)
            throws Exception {
        return process(tesseract, document -> !document.recognition().due(), pages);
    }

    private long readOnly(Optional<Tesseract> tesseract, String... pages) throws Exception {
        return process(tesseract, document -> true, pages);
    }

    private long process(Optional<Tesseract> tesseract, Predicate<Document> done, String... pages)
            throws Exception {
        ReadingQueue queue =
                new ReadingQueue(
                        new DeskInTransactions(database, events),
                        store,
                        Commands.reader(directory),
                        ReadingPatience.USUAL,
                        1,
                        new Recogniser(
                                new RecognitionInTransactions(database, events),
                                store,
                                () -> tesseract));
        long id = upload(ScannedPdf.of(pages));
        queue.start();
        try {
            while (document(id).state() != DocumentState.READ || !done.test(document(id))) {
                Thread.sleep(100);
            }
        } finally {
            queue.stop();
        }
        return id;
    }

    private Document document(long id) {
        return database.fromTransaction(entities -> new Documents(entities, events).get(id));
    }

    private List<DocumentPage> pages(long id) {
        return database.fromTransaction(
                entities -> new Documents(entities, events).pages(id, 1, 100));
    }

    private long upload(byte[] pdf) {
        return database.<Long>fromTransaction(
                entities -> {
                    try {
                        return new DocumentLibrary(
                                        store,
                                        new Documents(entities, events),
                                        new DocumentSettings(
                                                1 << 22, DownloadTimes.USUAL, "unused", 1),
                                        Clock.systemUTC())
                                .upload("scan.pdf", new ByteArrayInputStream(pdf), "editor")
                                .document()
                                .id();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
