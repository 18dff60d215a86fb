package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonground.documents.TestLibrary.EDITOR;
import static org.commonground.documents.TestLibrary.LIMIT;
import static org.commonground.documents.TestLibrary.NOON;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.PageUnit;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Another file under the same number and address. */
@OnBothDatabases
class ReplacingIT {
    private static final byte[] FIRST = new SamplePdf().page("first").bytes();
    private static final byte[] SECOND = new SamplePdf().page("second").page("more").bytes();

    private final TestDatabase database;
    private final TestLibrary house;

    ReplacingIT(TestDatabase database) {
        this.database = database;
        this.house = new TestLibrary(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void keepsNumberAddressAndWhatPeopleSaid() {
        long id = uploadedAndRead();

        Document replaced = replace(id, "plan final v2.pdf", SECOND);

        assertThat(replaced.address()).isEqualTo("/d/" + id + "/plan.pdf");
        assertThat(replaced.title()).isEqualTo("The plan");
        assertThat(replaced.state()).isEqualTo(DocumentState.WAITING);
        assertThat(replaced.size()).isEqualTo(SECOND.length);
        assertThat(replaced.picture()).isEmpty();
        assertThat(house.events().fired())
                .last()
                .isEqualTo(new DocumentEvent.Uploaded(id, "plan.pdf", EDITOR));
    }

    @Test
    void keepsTheEarlierFileAndTakesItBack() throws IOException {
        long id = uploadedAndRead();
        replace(id, "other.pdf", SECOND);

        List<EarlierFile> earlier = with(EarlierFiles.class, files -> files.of(id));
        assertThat(earlier)
                .singleElement()
                .satisfies(
                        file -> {
                            assertThat(file.name()).isEqualTo("plan.pdf");
                            assertThat(file.size()).isEqualTo(FIRST.length);
                            assertThat(file.replacedBy()).isEqualTo(EDITOR);
                            assertThat(file.replacedAt()).isEqualTo(NOON);
                        });

        with(Replacing.class, replacing -> replacing.takeBack(id, EDITOR));

        assertThat(house.with(library -> library.open(id)).open()).hasBinaryContent(FIRST);
        List<EarlierFile> both = with(EarlierFiles.class, files -> files.of(id));
        assertThat(both).hasSize(2);
    }

    @Test
    void givesAFileOfAnotherKindItsOwnName() {
        long id = uploadedAndRead();

        Document replaced = replace(id, "plan.txt", "The plan in words\n".getBytes(ISO_8859_1));

        assertThat(replaced.name()).isEqualTo("plan.txt");
        assertThat(replaced.mediaType()).isEqualTo("text/plain");
    }

    @Test
    void refusesWhatCannotTakeThatPlaceAndChangesNothing() {
        long id = uploadedAndRead();
        byte[] other = new SamplePdf().page("other").bytes();
        long there = house.upload("other.pdf", other).document().id();

        assertRefused(id, "plan.pdf", FIRST, "same-file");
        assertRefused(id, "other.pdf", other, "duplicate");
        assertRefused(id, "plan.pdf", new byte[0], "empty-file");
        assertRefused(
                id,
                "photo.jpg",
                "\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1),
                "unsupported-type");
        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> replace(id, "large.pdf", large()));
        assertThatExceptionOfType(UnknownDocument.class)
                .isThrownBy(() -> replace(99_999, "plan.pdf", SECOND));
        assertThatExceptionOfType(UnknownDocument.class)
                .isThrownBy(() -> with(Replacing.class, r -> r.takeBack(there, EDITOR)));
        Document document = house.withDocuments(documents -> documents.get(id));
        assertThat(document.state()).isEqualTo(DocumentState.READ);
        assertThat(document.size()).isEqualTo(FIRST.length);
    }

    @Test
    void neverRemovesADocumentThatHadAnotherFile() {
        long id = uploadedAndRead();
        replace(id, "plan.pdf", SECOND);
        database.inTransaction(
                entities ->
                        entities.find(Document.class, id)
                                .isRefused(new DocumentProblem("damaged", "It is damaged.")));

        assertThatExceptionOfType(DocumentInUse.class)
                .isThrownBy(
                        () ->
                                house.with(
                                        library -> {
                                            library.remove(id);
                                            return true;
                                        }));
    }

    private void assertRefused(long id, String name, byte[] bytes, String code) {
        assertThatExceptionOfType(ReplacementRefused.class)
                .isThrownBy(() -> replace(id, name, bytes))
                .extracting(ReplacementRefused::code)
                .isEqualTo(code);
    }

    private static byte[] large() {
        byte[] large = new byte[(int) LIMIT + 1];
        System.arraycopy("%PDF-1.7".getBytes(ISO_8859_1), 0, large, 0, 8);
        return large;
    }

    private long uploadedAndRead() {
        long id = house.upload("plan.pdf", FIRST).document().id();
        house.with(
                library ->
                        library.describe(
                                id, new DocumentDescription("The plan", null, null, null, null)));
        database.inTransaction(
                entities ->
                        entities.find(Document.class, id)
                                .isRead(
                                        new DocumentContents(
                                                FileFormat.PDF,
                                                PageUnit.PAGE,
                                                1,
                                                1,
                                                true,
                                                false,
                                                DocumentOffer.NONE,
                                                List.of(),
                                                null),
                                        NOON));
        return id;
    }

    private Document replace(long id, String name, byte[] bytes) {
        return with(
                Replacing.class,
                replacing -> {
                    try {
                        return replacing.replace(id, name, new ByteArrayInputStream(bytes), EDITOR);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private <S, T> T with(Class<S> type, Function<S, T> work) {
        return database.fromTransaction(
                entities -> {
                    EarlierFiles earlier =
                            new EarlierFiles(
                                    entities, house.events(), Clock.fixed(NOON, ZoneOffset.UTC));
                    Object wanted =
                            type == EarlierFiles.class
                                    ? earlier
                                    : new Replacing(
                                            house.store(),
                                            new Documents(entities, house.events()),
                                            earlier,
                                            new DocumentSettings(
                                                    LIMIT, DownloadTimes.USUAL, "unused", 1));
                    return work.apply(type.cast(wanted));
                });
    }
}
