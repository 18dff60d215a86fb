package org.commonground.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.documents.Document;
import org.commonground.documents.DocumentContents;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentOffer;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.Documents;
import org.commonground.documents.DownloadTimes;
import org.commonground.documents.EarlierFiles;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.documents.Replacing;
import org.commonground.documents.SamplePdf;
import org.commonground.documents.reading.Commands;
import org.commonground.documents.reading.PdfWorkshop;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.PageUnit;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.Attachment;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;
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
import java.time.Instant;
import java.util.List;

/** A pack taken apart into its sections and put together again. */
@OnBothDatabases
@Timeout(120)
class PackBenchIT {
    private static final List<PackSectionWanted> SECTIONS =
            List.of(
                    new PackSectionWanted(3, 4, "Case two", "", Attachment.Part.SECTION, "Article"),
                    new PackSectionWanted(2, 2, "Case one", "A team", Attachment.Part.SECTION, ""));

    private final TestDatabase database;
    private final InMemoryFileStore store = new InMemoryFileStore();

    @TempDir private Path directory;

    PackBenchIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void makesAPackOfTheSectionsInTheirOrderWithTheWholeFirst() {
        long whole = whole();

        Publication pack = bench(bench -> bench.take(whole, SECTIONS));

        assertThat(pack.kind()).isEqualTo(Kind.INFORMATION_PACK);
        assertThat(pack.attachments())
                .extracting(Attachment::title)
                .containsExactly("Learning lessons", "Case two", "Case one");
        assertThat(pack.attachments())
                .extracting(Attachment::part)
                .containsExactly(
                        Attachment.Part.WHOLE, Attachment.Part.SECTION, Attachment.Part.SECTION);
        assertThat(pack.attachments())
                .extracting(Attachment::kind)
                .containsExactly("", "Article", "");
        assertThat(trail("document " + whole))
                .containsExactly("took apart into sections: 2 for publication " + pack.id());
        Document second = document(pack.attachments().getLast().documentId());
        assertThat(second.name()).isEqualTo("02-case-one.pdf");
        assertThat(second.title()).isEqualTo("Case one");
        assertThat(second.author()).contains("A team");
        assertThat(second.isPdf()).isTrue();
    }

    @Test
    void putsNewSectionsInThePlaceOfTheEarlierAndMakesNothingTwice() {
        long whole = whole();
        Publication first = bench(bench -> bench.take(whole, SECTIONS));

        Publication second = bench(bench -> bench.take(whole, SECTIONS.subList(0, 1)));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.attachments())
                .extracting(Attachment::documentId)
                .containsExactly(whole, first.attachments().get(1).documentId());
    }

    @Test
    void putsTheWholeTogetherAnewUnderItsOldAddress() {
        long whole = whole();
        String address = document(whole).address();
        Publication pack = bench(bench -> bench.take(whole, SECTIONS));
        pack.attachments().forEach(each -> isRead(each.documentId()));

        Document rebuilt = bench(bench -> bench.rebuild(whole));

        assertThat(rebuilt.address()).isEqualTo(address);
        assertThat(rebuilt.size()).isNotEqualTo(pdf().length);
        assertThat(trail("document " + whole))
                .startsWith("put together from sections: 2 of publication " + pack.id());
    }

    @Test
    void refusesWhatCannotBeTakenApartOrPutTogether() {
        long whole = whole();
        long other =
                upload(
                        "broken.pdf",
                        "%PDF-1.4 and nothing more".getBytes(StandardCharsets.US_ASCII));

        assertRefused("no-sections", bench -> bench.take(whole, List.of()));
        assertRefused("cannot-be-cut", bench -> bench.take(other, SECTIONS));
        assertRefused("no-sections", bench -> bench.rebuild(whole));
        bench(bench -> bench.take(whole, SECTIONS));
        assertRefused("cannot-be-joined", bench -> bench.rebuild(whole));
    }

    private List<String> trail(String object) {
        return database.fromTransaction(
                entities ->
                        new AuditTrail(entities, Clock.systemUTC(), new Actor())
                                .of(object, 10).stream()
                                        .map(line -> line.action() + ": " + line.detail())
                                        .toList());
    }

    private void assertRefused(String code, Work<?> work) {
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> bench(work))
                .extracting(PackRefused::code)
                .isEqualTo(code);
    }

    private static byte[] pdf() {
        return new SamplePdf()
                .page("Cover")
                .page("Case one")
                .page("Case two")
                .page("more of it")
                .bytes();
    }

    private long whole() {
        long id = upload("Learning lessons.pdf", pdf());
        isRead(id);
        return id;
    }

    private void isRead(long id) {
        database.inTransaction(
                entities ->
                        entities.find(Document.class, id)
                                .isRead(
                                        new DocumentContents(
                                                FileFormat.PDF,
                                                PageUnit.PAGE,
                                                4,
                                                6,
                                                true,
                                                false,
                                                DocumentOffer.NONE,
                                                List.of(),
                                                null),
                                        Instant.EPOCH));
    }

    private long upload(String name, byte[] bytes) {
        return database.<Long>fromTransaction(
                entities -> {
                    try {
                        return library(entities)
                                .upload(name, new ByteArrayInputStream(bytes), "editor")
                                .document()
                                .id();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private Document document(long id) {
        return database.fromTransaction(entities -> documents(entities).get(id));
    }

    /** Something that may fail to read or write. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Bench bench) throws IOException;
    }

    private <T> T bench(Work<T> work) {
        return database.fromTransaction(
                entities -> {
                    PdfWorkshop workshop = new PdfWorkshop(store, Commands.reader(directory));
                    try {
                        return work.on(bench(entities, workshop));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } finally {
                        workshop.close();
                    }
                });
    }

    /** Both ends of the bench. */
    private record Bench(PackBench apart, PackRebuilding together) {
        Publication take(long whole, List<PackSectionWanted> sections) throws IOException {
            return apart.take(whole, sections);
        }

        Document rebuild(long whole) throws IOException {
            return together.rebuild(whole);
        }
    }

    private Bench bench(EntityManager entities, PdfWorkshop workshop) {
        Publications publications = new Publications(entities);
        Actor actor = new Actor();
        AuditTrail trail = new AuditTrail(entities, Clock.systemUTC(), actor);
        return new Bench(
                new PackBench(
                        documents(entities),
                        library(entities),
                        workshop,
                        publications,
                        DemoWorkflow.on(entities, Clock.systemUTC()),
                        actor,
                        trail),
                new PackRebuilding(
                        documents(entities),
                        new Replacing(
                                store,
                                documents(entities),
                                new EarlierFiles(
                                        entities, new RecordedEvents<>(), Clock.systemUTC()),
                                settings()),
                        workshop,
                        publications,
                        actor,
                        trail));
    }

    private DocumentLibrary library(EntityManager entities) {
        return new DocumentLibrary(store, documents(entities), settings(), Clock.systemUTC());
    }

    private static Documents documents(EntityManager entities) {
        return new Documents(entities, new RecordedEvents<>());
    }

    private static DocumentSettings settings() {
        return new DocumentSettings(1 << 20, DownloadTimes.USUAL, "unused", 1);
    }
}
