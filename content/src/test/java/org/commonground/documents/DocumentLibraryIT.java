package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonground.documents.TestLibrary.EDITOR;
import static org.commonground.documents.TestLibrary.NOON;

import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.PageUnit;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@OnBothDatabases
class DocumentLibraryIT {
    private final TestDatabase database;
    private final TestLibrary house;

    DocumentLibraryIT(TestDatabase database) {
        this.database = database;
        this.house = new TestLibrary(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void keepsAPdfAndListsItAsWaiting() {
        byte[] pdf = new SamplePdf().page("Wrexham").bytes();

        Upload upload = house.upload("Learning lessons in Wrexham.pdf", pdf);

        assertThat(upload.alreadyThere()).isFalse();
        Document document = upload.document();
        assertThat(document.size()).isEqualTo(pdf.length);
        assertThat(document.state()).isEqualTo(DocumentState.WAITING);
        assertThat(document.title()).isEqualTo("Learning lessons in Wrexham");
        assertThat(document.uploadedAt()).isEqualTo(NOON);
        assertThat(house.events().fired())
                .containsExactly(
                        new DocumentEvent.Uploaded(
                                document.id(), "Learning lessons in Wrexham.pdf", EDITOR));
    }

    @Test
    void givesBackTheSameBytesUnderTheirName() throws IOException {
        byte[] pdf = new SamplePdf().page("Wrexham").bytes();
        long id = house.upload("../plan \"2006\".pdf", pdf).document().id();

        DocumentFile file = house.with(library -> library.open(id));

        assertThat(file.name()).isEqualTo("plan \"2006\".pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.open()).hasBinaryContent(pdf);
        assertThat(file.open(1, 3)).hasContent("PDF");
    }

    @Test
    void givesTheFirstDocumentWhenTheSameBytesComeAgain() {
        byte[] pdf = new SamplePdf().page("Wrexham").bytes();
        Upload first = house.upload("one.pdf", pdf);
        Upload second = house.upload("two.pdf", pdf);

        assertThat(second.alreadyThere()).isTrue();
        assertThat(second.document().id()).isEqualTo(first.document().id());
        assertThat(house.store().count()).isEqualTo(1);
        assertThat(house.<Long>withDocuments(documents -> documents.count())).isEqualTo(1);
    }

    @Test
    void makesOneDocumentOfTheSameBytesBroughtByManyAtOnce() throws Exception {
        byte[] pdf = new SamplePdf().page("Glasgow").bytes();
        DocumentLibrary library = house.on(new DocumentsInTransactions(database, house.events()));
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Callable<Upload>> uploads =
                    IntStream.range(0, 16)
                            .mapToObj(
                                    i ->
                                            (Callable<Upload>)
                                                    () ->
                                                            library.upload(
                                                                    i + ".pdf",
                                                                    new ByteArrayInputStream(pdf),
                                                                    EDITOR))
                            .toList();
            List<Future<Upload>> done = people.invokeAll(uploads);
            int first = 0;
            for (Future<Upload> upload : done) {
                first += upload.get().alreadyThere() ? 0 : 1;
            }
            assertThat(first).isEqualTo(1);
        }
        assertThat(house.<Long>withDocuments(documents -> documents.count())).isEqualTo(1);
    }

    @Test
    void putsWhatPeopleSayOverWhatTheFileSays() {
        long id = house.upload("plan.pdf", new SamplePdf().page("plan").bytes()).document().id();
        LocalDate dated = LocalDate.of(2006, 4, 4);

        house.with(
                library ->
                        library.describe(
                                id,
                                new DocumentDescription(
                                        "Community cohesion plan", " ", "en-GB", dated, null)));
        isRead(id, contents("Offered title", "A. Uthor"));

        Document document = house.withDocuments(documents -> documents.get(id));
        assertThat(document.title()).isEqualTo("Community cohesion plan");
        assertThat(document.author()).contains("A. Uthor");
        assertThat(document.language()).contains("en-GB");
        assertThat(document.description().dated()).isEqualTo(dated);
        assertThat(document.offer().title()).isEqualTo("Offered title");
    }

    @Test
    void keepsWhatIsSaidWhileTheReadingIsBeingWrittenDown() {
        long id = house.upload("plan.pdf", new SamplePdf().page("plan").bytes()).document().id();

        database.inTransaction(
                reading -> {
                    Document document = reading.find(Document.class, id);
                    house.with(
                            library ->
                                    library.describe(
                                            id,
                                            new DocumentDescription(
                                                    "Typed meanwhile", null, null, null, null)));
                    document.isRead(contents("Offered title", null), NOON);
                });

        Document document = house.withDocuments(documents -> documents.get(id));
        assertThat(document.title()).isEqualTo("Typed meanwhile");
        assertThat(document.state()).isEqualTo(DocumentState.READ);
        assertThat(document.offer().title()).isEqualTo("Offered title");
    }

    @Test
    void makesACardFromBytesAndPages() {
        byte[] pdf = new SamplePdf().page("plan").bytes();
        long id = house.upload("plan.pdf", pdf).document().id();
        isRead(id, contents("Plan of action", null));

        DocumentCard card = house.with(library -> library.card(id));

        assertThat(card.type()).isEqualTo("PDF");
        assertThat(card.size()).isEqualTo(pdf.length);
        assertThat(card.pages()).isEqualTo(3);
        assertThat(card.readingMinutes()).isEqualTo(3);
        assertThat(card.hasText()).isTrue();
        assertThat(card.tagged()).isTrue();
        assertThat(card.downloadTimes()).hasSize(4);
        assertThat(card.problem()).isNull();
        assertThat(house.<List<OutlineEntry>>withDocuments(documents -> documents.outline(id)))
                .containsExactly(new OutlineEntry(1, "Actions", 2));
    }

    @Test
    void removesOnlyWhatWasRefused() {
        long refused = house.upload("nothing.pdf", new byte[0]).document().id();
        long kept = house.upload("plan.pdf", new SamplePdf().page("plan").bytes()).document().id();

        house.with(library -> removed(library, refused));

        assertThatExceptionOfType(UnknownDocument.class)
                .isThrownBy(() -> house.with(library -> library.card(refused)));
        assertThatExceptionOfType(DocumentInUse.class)
                .isThrownBy(() -> house.with(library -> removed(library, kept)));
    }

    private static boolean removed(DocumentLibrary library, long id) throws IOException {
        library.remove(id);
        return true;
    }

    @Test
    void knowsNoDocumentThatIsNotThere() {
        assertThatExceptionOfType(UnknownDocument.class)
                .isThrownBy(() -> house.with(library -> library.open(99)));
        assertThatExceptionOfType(UnknownDocument.class)
                .isThrownBy(() -> house.with(library -> library.pageTexts(99, 1, 2)));
        assertThatExceptionOfType(UnknownDocument.class)
                .isThrownBy(() -> house.with(library -> library.retry(99)));
    }

    private void isRead(long id, DocumentContents contents) {
        database.inTransaction(
                entities -> entities.find(Document.class, id).isRead(contents, NOON));
    }

    private static DocumentContents contents(String title, @Nullable String author) {
        return new DocumentContents(
                FileFormat.PDF,
                PageUnit.PAGE,
                3,
                401,
                true,
                true,
                new DocumentOffer(title, author, null, NOON, null, null, null),
                List.of(new OutlineEntry(1, "Actions", 2)),
                null);
    }
}
