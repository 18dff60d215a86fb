package org.commonground.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DocumentLibraryIT {
    private static final Instant NOON = Instant.parse("2006-04-21T12:00:00Z");
    private static final long LIMIT = 100_000;
    private static final String EDITOR = "editor@example.org";

    private final TestDatabase database;
    private final InMemoryFileStore store = new InMemoryFileStore();
    private final RecordedEvents<DocumentEvent> events = new RecordedEvents<>();

    DocumentLibraryIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void keepsAPdfAndListsItAsWaiting() {
        byte[] pdf = new SamplePdf().page("Wrexham").bytes();

        Upload upload = upload("Learning lessons in Wrexham.pdf", pdf);

        assertThat(upload.alreadyThere()).isFalse();
        Document document = upload.document();
        assertThat(document.size()).isEqualTo(pdf.length);
        assertThat(document.state()).isEqualTo(DocumentState.WAITING);
        assertThat(document.title()).isEqualTo("Learning lessons in Wrexham");
        assertThat(document.uploadedAt()).isEqualTo(NOON);
        assertThat(events.fired())
                .containsExactly(
                        new DocumentEvent.Uploaded(document.id(), "Learning lessons in Wrexham.pdf", EDITOR));
    }

    @Test
    void givesBackTheSameBytesUnderTheirName() throws IOException {
        byte[] pdf = new SamplePdf().page("Wrexham").bytes();
        long id = upload("../plan \"2006\".pdf", pdf).document().id();

        DocumentFile file = with(library -> library.open(id));

        assertThat(file.name()).isEqualTo("plan \"2006\".pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.open()).hasBinaryContent(pdf);
        assertThat(file.open(1, 3)).hasContent("PDF");
    }

    @Test
    void givesTheFirstDocumentWhenTheSameBytesComeAgain() {
        byte[] pdf = new SamplePdf().page("Wrexham").bytes();
        Upload first = upload("one.pdf", pdf);
        Upload second = upload("two.pdf", pdf);

        assertThat(second.alreadyThere()).isTrue();
        assertThat(second.document().id()).isEqualTo(first.document().id());
        assertThat(store.count()).isEqualTo(1);
        assertThat(database.<Long>fromTransaction(entities -> documents(entities).count()))
                .isEqualTo(1);
    }

    @Test
    void makesOneDocumentOfTheSameBytesBroughtByManyAtOnce() throws Exception {
        byte[] pdf = new SamplePdf().page("Glasgow").bytes();
        DocumentLibrary library = library(new DocumentsInTransactions(database, events));
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Callable<Upload>> uploads = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<Upload>)
                            () -> library.upload(i + ".pdf", new ByteArrayInputStream(pdf), EDITOR))
                    .toList();
            List<Future<Upload>> done = people.invokeAll(uploads);
            int first = 0;
            for (Future<Upload> upload : done) {
                first += upload.get().alreadyThere() ? 0 : 1;
            }
            assertThat(first).isEqualTo(1);
        }
        assertThat(database.<Long>fromTransaction(entities -> documents(entities).count()))
                .isEqualTo(1);
    }

    @Test
    void listsAnEmptyFileAsRefused() {
        assertRefused(upload("nothing.pdf", new byte[0]), "empty-file", "The file is empty.");
    }

    @Test
    void saysWhatAMislabelledFileIs() {
        assertRefused(
                upload("report.pdf", "PK\u0003\u0004 word/document.xml".getBytes(ISO_8859_1)),
                "mislabelled",
                "it is a Word document");
    }

    @Test
    void saysThatOnlyPdfsCanBeRead() {
        assertRefused(
                upload("photo.jpg", "\u00ff\u00d8\u00ff\u00e0 JFIF".getBytes(ISO_8859_1)),
                "unsupported-type",
                "a picture (JPEG)");
    }

    @Test
    void listsAFileThatIsTooLargeAndKeepsNothingOfIt() {
        byte[] large = new byte[(int) LIMIT + 1];
        System.arraycopy("%PDF-1.7".getBytes(ISO_8859_1), 0, large, 0, 8);

        Upload upload = upload("large.pdf", large);

        assertRefused(upload, "too-large", "larger than the 97.7 KB");
        assertThat(upload.document().problem().orElseThrow().status()).isEqualTo(413);
    }

    @Test
    void doesNothingWhenTheUploadBreaksOff() {
        byte[] half = new byte[20_000];
        System.arraycopy("%PDF-1.7".getBytes(ISO_8859_1), 0, half, 0, 8);
        var brokenOff = new SequenceInputStream(
                new ByteArrayInputStream(half), new FileStoreContract.BreaksOff(5));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> with(
                        library -> unchecked(() -> library.upload("broken.pdf", brokenOff, EDITOR))));
        assertThat(database.<Long>fromTransaction(entities -> documents(entities).count()))
                .isZero();
        assertThat(store.count()).isZero();
    }

    @Test
    void putsWhatPeopleSayOverWhatTheFileSays() {
        long id = upload("plan.pdf", new SamplePdf().page("plan").bytes()).document().id();
        LocalDate dated = LocalDate.of(2006, 4, 4);

        with(library -> library.describe(
                id, new DocumentDescription("Community cohesion plan", " ", "en-GB", dated)));
        database.inTransaction(entities -> documents(entities).get(id).isRead(contents("Offered title", "A. Uthor"), NOON));

        Document document = database.fromTransaction(entities -> documents(entities).get(id));
        assertThat(document.title()).isEqualTo("Community cohesion plan");
        assertThat(document.author()).contains("A. Uthor");
        assertThat(document.language()).contains("en-GB");
        assertThat(document.description().dated()).isEqualTo(dated);
        assertThat(document.offer().title()).isEqualTo("Offered title");
    }

    @Test
    void makesACardFromBytesAndPages() {
        byte[] pdf = new SamplePdf().page("plan").bytes();
        long id = upload("plan.pdf", pdf).document().id();
        database.inTransaction(entities -> documents(entities).get(id).isRead(contents("Plan of action", null), NOON));

        DocumentCard card = with(library -> library.card(id));

        assertThat(card.type()).isEqualTo("PDF");
        assertThat(card.size()).isEqualTo(pdf.length);
        assertThat(card.pages()).isEqualTo(3);
        assertThat(card.readingMinutes()).isEqualTo(3);
        assertThat(card.hasText()).isTrue();
        assertThat(card.tagged()).isTrue();
        assertThat(card.downloadTimes()).hasSize(4);
        assertThat(card.problem()).isNull();
        assertThat(database.<List<OutlineEntry>>fromTransaction(
                        entities -> documents(entities).outline(id)))
                .containsExactly(new OutlineEntry(1, "Actions", 2));
    }

    @Test
    void removesOnlyWhatWasRefused() {
        long refused = upload("nothing.pdf", new byte[0]).document().id();
        long kept = upload("plan.pdf", new SamplePdf().page("plan").bytes()).document().id();

        with(library -> unchecked(() -> {
            library.remove(refused);
            return true;
        }));

        assertThatExceptionOfType(UnknownDocument.class).isThrownBy(() -> with(library -> library.card(refused)));
        assertThatExceptionOfType(DocumentInUse.class).isThrownBy(() -> with(library -> unchecked(() -> {
            library.remove(kept);
            return true;
        })));
    }

    @Test
    void knowsNoDocumentThatIsNotThere() {
        assertThatExceptionOfType(UnknownDocument.class).isThrownBy(() -> with(library -> library.open(99)));
        assertThatExceptionOfType(UnknownDocument.class).isThrownBy(() -> with(library -> library.pageTexts(99, 1, 2)));
        assertThatExceptionOfType(UnknownDocument.class).isThrownBy(() -> with(library -> library.retry(99)));
    }

    private void assertRefused(Upload upload, String code, String words) {
        Document document = database.fromTransaction(
                entities -> documents(entities).get(upload.document().id()));
        assertThat(document.state()).isEqualTo(DocumentState.REFUSED);
        assertThat(document.file()).isEmpty();
        assertThat(document.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.sentence()).contains(words);
        });
        assertThat(store.count()).isZero();
        assertThat(events.fired()).last().isInstanceOf(DocumentEvent.Refused.class);
    }

    private static DocumentContents contents(String title, @Nullable String author) {
        return new DocumentContents(
                3,
                401,
                true,
                true,
                new DocumentOffer(title, author, null, NOON, null),
                List.of(new OutlineEntry(1, "Actions", 2)),
                null);
    }

    private Upload upload(String name, byte[] bytes) {
        return with(library -> unchecked(() -> library.upload(name, new ByteArrayInputStream(bytes), EDITOR)));
    }

    private <T> T with(Function<DocumentLibrary, T> work) {
        return database.fromTransaction(entities -> work.apply(library(documents(entities))));
    }

    private DocumentLibrary library(Documents documents) {
        return new DocumentLibrary(
                store,
                documents,
                new DocumentSettings(LIMIT, DownloadTimes.USUAL, "unused", 1),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Documents documents(EntityManager entities) {
        return new Documents(entities, events);
    }

    @FunctionalInterface
    private interface Work<T> {
        T get() throws IOException;
    }

    private static <T> T unchecked(Work<T> work) {
        try {
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
