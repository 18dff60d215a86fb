package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentEvent;
import org.commonground.documents.DocumentFile;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentPage;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.documents.DownloadTimes;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.documents.SamplePdf;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javax.imageio.ImageIO;

@OnBothDatabases
@Timeout(90)
class ReadingQueueIT {
    private static final ReadingPatience SHORT =
            new ReadingPatience(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(4),
                    Duration.ofMillis(20),
                    Duration.ofSeconds(1));

    private final TestDatabase database;
    private final InMemoryFileStore store = new InMemoryFileStore();
    private final RecordedEvents<DocumentEvent> events = new RecordedEvents<>();
    private @Nullable ReadingQueue queue;

    @TempDir private Path directory;

    ReadingQueueIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @AfterEach
    void stop() {
        if (queue != null) {
            queue.stop();
        }
    }

    @Test
    void readsWhatIsUploadedAndKeepsItsPages() throws Exception {
        begin(ReadingPatience.USUAL, Commands.reader(directory));

        long id =
                upload(
                        new SamplePdf()
                                .page("# Youth mentoring", "in Tower Hamlets", "25 young people")
                                .page()
                                .page("What they learned"));
        Document document = settled(id);

        assertThat(document.state()).isEqualTo(DocumentState.READ);
        assertThat(document.title()).isEqualTo("Youth mentoring");
        assertThat(document.pages()).isEqualTo(3);
        assertThat(document.words()).isEqualTo(11);
        assertThat(document.hasText()).isTrue();
        assertThat(document.problem()).isEmpty();
        List<DocumentPage> pages =
                database.fromTransaction(entities -> documents(entities).pages(id, 1, 9));
        assertThat(pages)
                .extracting(DocumentPage::text)
                .containsExactly(
                        "Youth mentoring\nin Tower Hamlets\n25 young people",
                        "",
                        "What they learned");
        assertThat(events.fired()).last().isEqualTo(new DocumentEvent.Read(id, 3));
    }

    @Test
    void drawsTheFirstPageWhenNothingIsLeftToRead() throws Exception {
        begin(ReadingPatience.USUAL, Commands.reader(directory));
        long id = upload(new SamplePdf().page("# Cover"));
        settled(id);

        while (thumbnail(id).isEmpty()) {
            Thread.sleep(20);
        }

        assertThat(thumbnail(id).orElseThrow().open())
                .satisfies(
                        jpeg -> {
                            var picture = ImageIO.read(jpeg);
                            assertThat(picture.getWidth()).isEqualTo(300);
                            assertThat(picture.getHeight()).isEqualTo(388);
                        });
    }

    @Test
    void readsAScannedDocumentAndSaysThatItHasNoText() throws Exception {
        begin(ReadingPatience.USUAL, Commands.reader(directory));

        Document document = settled(upload(new SamplePdf().page().page()));

        assertThat(document.state()).isEqualTo(DocumentState.READ);
        assertThat(document.hasText()).isFalse();
        assertThat(document.problem())
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo("no-text"));
    }

    @Test
    void refusesWhatCannotBeReadWithItsReason() throws Exception {
        begin(ReadingPatience.USUAL, Commands.reader(directory));

        Document locked = settled(upload(new SamplePdf().page("x").protectedBy("owner", "user")));
        Document broken =
                settled(upload("%PDF-1.4 and nothing more".getBytes(StandardCharsets.US_ASCII)));

        assertThat(locked.state()).isEqualTo(DocumentState.REFUSED);
        assertThat(locked.problem().orElseThrow().code()).isEqualTo("password-needed");
        assertThat(broken.problem().orElseThrow().code()).isEqualTo("damaged");
        assertThat(events.fired()).last().isInstanceOf(DocumentEvent.Refused.class);
    }

    @Test
    void triesADocumentThatHangsOnceMoreAndThenRefusesIt() throws Exception {
        begin(SHORT, Commands.obedient(directory));

        long hanging = store("hang");
        long fine = store("fine");
        queue().wake();
        Document read = settled(fine);
        Document refused = settled(hanging);

        assertThat(read.state()).isEqualTo(DocumentState.READ);
        assertThat(refused.state()).isEqualTo(DocumentState.REFUSED);
        assertThat(refused.problem().orElseThrow().code()).isEqualTo("took-too-long");
        assertThat(refused.attempts()).isEqualTo(1);
        assertThat(read.readAt().orElseThrow()).isBefore(Instant.now());
    }

    @Test
    void readsAgainAfterARestartWhatWasNotFinished() throws Exception {
        long id = upload(new SamplePdf().page("half read"));
        database.inTransaction(entities -> assertThat(desk(entities).take()).isPresent());
        assertThat(
                        database.<Optional<ReadingDesk.Task>>fromTransaction(
                                entities -> desk(entities).take()))
                .isEmpty();

        begin(ReadingPatience.USUAL, Commands.reader(directory));

        assertThat(settled(id).state()).isEqualTo(DocumentState.READ);
    }

    @Test
    void readsOnceMoreWhenAskedTo() throws Exception {
        begin(ReadingPatience.USUAL, Commands.reader(directory));
        long id = upload(new SamplePdf().page("one").page("two"));
        settled(id);

        database.inTransaction(entities -> library(entities).retry(id));
        queue().wake();

        assertThat(settled(id).pages()).isEqualTo(2);
        assertThat(
                        database.<List<DocumentPage>>fromTransaction(
                                entities -> documents(entities).pages(id, 1, 9)))
                .hasSize(2);
    }

    @Test
    void leavesDocumentsWaitingWhenNoReaderStarts() throws Exception {
        begin(SHORT, ReaderCommand.of("/no/such.jar", directory));
        long id = upload(new SamplePdf().page("one"));

        Instant end = Instant.now().plusSeconds(20);
        while (queue().trouble().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }

        assertThat(queue().trouble())
                .hasValueSatisfying(words -> assertThat(words).contains("portal.reader.jar"));
        assertThat(
                        database.<DocumentState>fromTransaction(
                                entities -> documents(entities).get(id).state()))
                .isEqualTo(DocumentState.WAITING);
    }

    private void begin(ReadingPatience patience, ReaderCommand command) {
        queue =
                new ReadingQueue(
                        new DeskInTransactions(database, events),
                        store,
                        command,
                        patience,
                        1,
                        new Recogniser(
                                new RecognitionInTransactions(database, events),
                                store,
                                Optional::empty));
        queue.start();
    }

    private ReadingQueue queue() {
        return Objects.requireNonNull(queue);
    }

    private long upload(SamplePdf pdf) {
        return upload(pdf.bytes());
    }

    private long upload(byte[] bytes) {
        long id =
                database.<Long>fromTransaction(
                        entities -> {
                            try {
                                return library(entities)
                                        .upload(
                                                "sample.pdf",
                                                new ByteArrayInputStream(bytes),
                                                "editor")
                                        .document()
                                        .id();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        if (queue != null) {
            queue.wake();
        }
        return id;
    }

    /** Orders for the obedient child look like PDFs to the library and like orders to the child. */
    private long store(String order) {
        return upload(("%PDF-order:" + order).getBytes(StandardCharsets.UTF_8));
    }

    private Document settled(long id) throws InterruptedException {
        while (true) {
            Document document = database.fromTransaction(entities -> documents(entities).get(id));
            if (document.state() == DocumentState.READ
                    || document.state() == DocumentState.REFUSED) {
                return document;
            }
            Thread.sleep(20);
        }
    }

    private Optional<DocumentFile> thumbnail(long id) {
        return database.fromTransaction(
                entities -> {
                    try {
                        return library(entities).thumbnail(id);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private DocumentLibrary library(EntityManager entities) {
        return new DocumentLibrary(
                store,
                documents(entities),
                new DocumentSettings(1 << 20, DownloadTimes.USUAL, "unused", 1),
                Clock.systemUTC());
    }

    private Documents documents(EntityManager entities) {
        return new Documents(entities, events);
    }

    private ReadingDesk desk(EntityManager entities) {
        return new ReadingDesk(entities, events, Clock.systemUTC());
    }
}
