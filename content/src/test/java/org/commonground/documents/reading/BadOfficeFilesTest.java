package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.documents.SampleArchive.paragraph;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.commonground.documents.SampleArchive;
import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.ReadingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Each way in which a file that is no PDF can be wrong has its own answer. */
@Timeout(180)
@ExtendWith(OneReader.class)
class BadOfficeFilesTest {
    private final WarmReader reader;

    BadOfficeFilesTest(WarmReader reader) {
        this.reader = reader;
    }

    @Test
    void declinesAnArchiveThatIsNoOfficeFile() {
        byte[] zip = new SampleArchive().with("photo.jpg", "not really").bytes();

        assertThat(read(FileFormat.WORD, zip)).isEqualTo(declined(ReadingProblem.NO_OFFICE_FILE));
    }

    @Test
    void declinesOfficeFilesThatAreNotForReading() {
        byte[] book =
                SampleArchive.word("")
                        .with(
                                "[Content_Types].xml",
                                "<Types><Override"
                                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
                        .bytes();
        byte[] drawing =
                SampleArchive.openText("")
                        .with("mimetype", "application/vnd.oasis.opendocument.graphics")
                        .bytes();

        assertThat(read(FileFormat.WORD, book)).isEqualTo(declined(ReadingProblem.UNSUPPORTED));
        assertThat(read(FileFormat.OPEN_TEXT, drawing))
                .isEqualTo(declined(ReadingProblem.UNSUPPORTED));
    }

    @Test
    void declinesWhatCarriesMacros() {
        byte[] word =
                SampleArchive.word(paragraph("x")).with("word/vbaProject.bin", "code").bytes();
        byte[] open =
                SampleArchive.openText("<text:p>x</text:p>")
                        .with("Basic/Standard/script-lb.xml", "<list/>")
                        .with("Basic/Standard/Module1.xml", "<module/>")
                        .bytes();
        byte[] noMacro =
                SampleArchive.openText("<text:p>x</text:p>")
                        .with("Basic/Standard/script-lb.xml", "<list/>")
                        .bytes();

        assertThat(read(FileFormat.WORD, word)).isEqualTo(declined(ReadingProblem.MACROS));
        assertThat(read(FileFormat.OPEN_TEXT, open)).isEqualTo(declined(ReadingProblem.MACROS));
        assertThat(read(FileFormat.OPEN_TEXT, noMacro)).isInstanceOf(Reading.Finished.class);
    }

    @Test
    void declinesWhatOpensOnlyWithAPassword() throws Exception {
        byte[] open =
                SampleArchive.openText("<text:p>x</text:p>")
                        .with(
                                "META-INF/manifest.xml",
                                "<manifest:manifest"
                                    + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry"
                                    + " manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>")
                        .bytes();

        assertThat(read(FileFormat.OLD_WORD, encrypted(SampleArchive.word("").bytes())))
                .isEqualTo(declined(ReadingProblem.PASSWORD));
        assertThat(read(FileFormat.OPEN_TEXT, open)).isEqualTo(declined(ReadingProblem.PASSWORD));
    }

    private static byte[] encrypted(byte[] word) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(word);
            }
            system.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void declinesWhatIsDamaged() {
        byte[] word = SampleArchive.word(paragraph("x")).bytes();
        byte[] half = Arrays.copyOf(word, word.length / 2);
        byte[] broken = SampleArchive.word("<w:p><w:r>").bytes();
        byte[] old = new byte[2_000];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);

        assertThat(read(FileFormat.WORD, half)).isEqualTo(declined(ReadingProblem.DAMAGED));
        assertThat(read(FileFormat.WORD, broken)).isEqualTo(declined(ReadingProblem.DAMAGED));
        assertThat(read(FileFormat.OLD_WORD, old)).isEqualTo(declined(ReadingProblem.DAMAGED));
    }

    @Test
    void declinesAPresentationWithoutSlides() {
        assertThat(read(FileFormat.POWERPOINT, SampleArchive.slides().bytes()))
                .isEqualTo(declined(ReadingProblem.NO_PAGES));
    }

    @Test
    void readsAnEmptyDocumentAsOneEmptyPart() {
        assertThat(read(FileFormat.WORD, SampleArchive.word("<w:p/>").bytes()))
                .isInstanceOfSatisfying(
                        Reading.Finished.class,
                        finished -> assertThat(finished.pages()).containsExactly(""));
    }

    @Test
    void fetchesAndOpensNothingThatAFileNames(@TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "the portal's secret");
        String entity = "<!DOCTYPE x [<!ENTITY s SYSTEM \"%s\">]>".formatted(secret.toUri());
        byte[] word =
                SampleArchive.word("")
                        .with(
                                "word/document.xml",
                                entity
                                        + "<w:document"
                                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&s;</w:t></w:r></w:p></w:body></w:document>")
                        .bytes();
        byte[] open =
                SampleArchive.openText("")
                        .with(
                                "content.xml",
                                entity
                                        + "<office:document-content"
                                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>&s;</text:p></office:text></office:body></office:document-content>")
                        .bytes();
        byte[] slides =
                SampleArchive.slides("x")
                        .with("ppt/slides/slide1.xml", entity + "<p>&s;</p>")
                        .bytes();
        byte[] page =
                ("<!DOCTYPE html [<!ENTITY s SYSTEM \"%s\">]><html><body><iframe src=\"%s\"></iframe><p>&s; text</p></body></html>"
                                .formatted(secret.toUri(), secret.toUri()))
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(text(read(FileFormat.WORD, word))).doesNotContain("secret");
        assertThat(text(read(FileFormat.OPEN_TEXT, open))).doesNotContain("portal's secret");
        assertThat(text(read(FileFormat.POWERPOINT, slides))).doesNotContain("secret");
        assertThat(text(read(FileFormat.HTML, page))).contains("text").doesNotContain("portal's");
    }

    @Test
    void survivesAnArchiveThatUnfoldsWithoutEnd() {
        String much = paragraph("x".repeat(1_000)).repeat(60_000);
        byte[] word = SampleArchive.word(much).bytes();

        assertThat(read(FileFormat.WORD, word)).isNotNull();
        assertThat(read(FileFormat.TEXT, "next".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.Finished.class);
    }

    @Test
    void answersEveryMutatedFile() {
        Random random = new Random(2006);
        byte[][] seeds = {
            SampleArchive.word(paragraph("one") + paragraph("two")).bytes(),
            SampleArchive.slides("one", "two").bytes(),
            SampleArchive.openText("<text:p>one</text:p>").bytes(),
            "{\\rtf1\\ansi one\\par \\b two\\b0}".getBytes(StandardCharsets.UTF_8)
        };
        FileFormat[] formats = {
            FileFormat.WORD, FileFormat.POWERPOINT, FileFormat.OPEN_TEXT, FileFormat.RTF
        };
        for (int i = 0; i < 200; i++) {
            byte[] file = seeds[i % seeds.length].clone();
            for (int changes = 1 + random.nextInt(10); changes > 0; changes--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(formats[i % formats.length], file)).isNotNull();
        }
    }

    private static String text(Reading reading) {
        return reading instanceof Reading.Finished finished
                ? String.join("\n", finished.pages())
                : "";
    }

    private static Reading declined(ReadingProblem problem) {
        return new Reading.Declined(problem);
    }

    private Reading read(FileFormat format, byte[] file) {
        return reader.read(format, new ByteArrayInputStream(file), file.length);
    }
}
