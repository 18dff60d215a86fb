package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonground.documents.TestLibrary.EDITOR;
import static org.commonground.documents.TestLibrary.LIMIT;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;

/** What cannot be taken is listed with what an editor can do about it. */
@OnBothDatabases
class UploadRefusalsIT {
    private final TestDatabase database;
    private final TestLibrary house;

    UploadRefusalsIT(TestDatabase database) {
        this.database = database;
        this.house = new TestLibrary(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void listsAnEmptyFileAsRefused() {
        assertRefused(house.upload("nothing.pdf", new byte[0]), "empty-file", "The file is empty.");
    }

    @Test
    void saysWhatAMislabelledFileIs() {
        assertRefused(
                house.upload("report.pdf", "PK\u0003\u0004 word/document.xml".getBytes(ISO_8859_1)),
                "mislabelled",
                "it is a Word document");
    }

    @Test
    void saysWhatAFileIsThatCannotBeRead() {
        assertRefused(
                house.upload("photo.jpg", "\u00ff\u00d8\u00ff\u00e0 JFIF".getBytes(ISO_8859_1)),
                "unsupported-type",
                "a picture (JPEG)");
        assertRefused(
                house.upload("files.zip", "PK\u0003\u0004 photo.jpg".getBytes(ISO_8859_1)),
                "unsupported-type",
                "a zip archive");
    }

    @Test
    void takesPlainTextOnlyUnderANameForText() {
        assertRefused(
                house.upload("figures.csv", "a,b\n1,2\n".getBytes(ISO_8859_1)),
                "unsupported-type",
                "let its name end with .txt");
        assertThat(house.upload("minutes.txt", "We met.\n".getBytes(ISO_8859_1)).document().state())
                .isEqualTo(DocumentState.WAITING);
    }

    @Test
    void saysHowAMislabelledFileShouldBeCalled() {
        assertRefused(
                house.upload(
                        "talk.docx", "PK\u0003\u0004 ppt/presentation.xml".getBytes(ISO_8859_1)),
                "mislabelled",
                "Let its name end with .pptx");
    }

    @Test
    void listsAFileThatIsTooLargeAndKeepsNothingOfIt() {
        byte[] large = new byte[(int) LIMIT + 1];
        System.arraycopy("%PDF-1.7".getBytes(ISO_8859_1), 0, large, 0, 8);

        Upload upload = house.upload("large.pdf", large);

        assertRefused(upload, "too-large", "larger than the 97.7 KB");
        assertThat(upload.document().problem().orElseThrow().status()).isEqualTo(413);
    }

    @Test
    void doesNothingWhenTheUploadBreaksOff() {
        byte[] half = new byte[20_000];
        System.arraycopy("%PDF-1.7".getBytes(ISO_8859_1), 0, half, 0, 8);
        var brokenOff =
                new SequenceInputStream(
                        new ByteArrayInputStream(half), new FileStoreContract.BreaksOff(5));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(
                        () ->
                                house.with(
                                        library ->
                                                library.upload("broken.pdf", brokenOff, EDITOR)));
        assertThat(house.<Long>withDocuments(documents -> documents.count())).isZero();
        assertThat(house.store().count()).isZero();
    }

    private void assertRefused(Upload upload, String code, String words) {
        Document document = house.withDocuments(documents -> documents.get(upload.document().id()));
        assertThat(document.state()).isEqualTo(DocumentState.REFUSED);
        assertThat(document.file()).isEmpty();
        assertThat(document.problem())
                .hasValueSatisfying(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.sentence()).contains(words);
                        });
        assertThat(house.store().count()).isZero();
        assertThat(house.events().fired()).last().isInstanceOf(DocumentEvent.Refused.class);
    }
}
