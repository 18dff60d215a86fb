package org.commonground.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.commonground.documents.SamplePdf;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Zips that cannot be taken, or not all of what is in them. */
@OnBothDatabases
class BadZipsIT {
    private static final byte[] PLAN = new SamplePdf().page("The plan").bytes();
    private static final byte[] STUDY = new SamplePdf().page("The study").bytes();

    private final TestDatabase database;
    private ImportHouse house;

    @TempDir private Path home;

    BadZipsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        database.clear();
        house = new ImportHouse(database, home);
    }

    @Test
    void refusesOneFileWithoutHoldingUpTheOthers() {
        long id =
                house.hand(
                                new PackedZip()
                                        .file("plan.pdf", PLAN)
                                        .file("again.pdf", PLAN)
                                        .file(
                                                "notes.exe",
                                                "MZ...".getBytes(StandardCharsets.US_ASCII))
                                        .file("../evil.pdf", STUDY)
                                        .file("inner.zip", new PackedZip().file("a", PLAN).bytes())
                                        .file("bomb.pdf", new byte[9_000_000])
                                        .bytes())
                        .id();
        house.work();
        house.read("Plan");
        house.work();

        assertThat(house.files(id))
                .extracting(ImportedFile::path, ImportedFile::state, file -> file.code().orElse(""))
                .containsExactly(
                        tuple("plan.pdf", ImportedState.READ, ""),
                        tuple("again.pdf", ImportedState.DUPLICATE, ""),
                        tuple("notes.exe", ImportedState.REFUSED, "unsupported-type"),
                        tuple("../evil.pdf", ImportedState.REFUSED, "unsafe-name"),
                        tuple("inner.zip", ImportedState.REFUSED, "nested-zip"),
                        tuple("bomb.pdf", ImportedState.REFUSED, "zip-bomb"));
    }

    @Test
    void refusesLockedFiles() {
        long id = house.hand(new PackedZip().file("plan.pdf", PLAN).locked()).id();
        house.work();

        assertThat(house.files(id).getFirst().code()).contains("encrypted-entry");
    }

    @Test
    void refusesWhatNoProgramUnpacksAndWhatIsDamaged() {
        long strange = house.hand(new PackedZip().file("plan.pdf", PLAN).packedBy(14)).id();
        long damaged = house.hand(new PackedZip().file("study.pdf", STUDY).damaged()).id();
        house.work();

        assertThat(house.files(strange).getFirst().code()).contains("unreadable-entry");
        assertThat(house.files(damaged).getFirst().code()).contains("damaged");
    }

    @Test
    void refusesAZipThatUnfoldsIntoMoreThanThereMayBe() {
        byte[] noise = new byte[2_200_000];
        new Random(1).nextBytes(noise);
        PackedZip zip = new PackedZip();
        for (int i = 0; i < 5; i++) {
            zip.file(i + ".pdf", noise);
        }

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> house.hand(zip.claiming(2_000_000_000)))
                .matches(refused -> refused.code().equals("zip-too-large"));
        assertThat(home.resolve("imports")).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsNoZipOrEmptyOrTooLarge() {
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> house.hand("no zip".getBytes(StandardCharsets.US_ASCII)))
                .matches(refused -> refused.code().equals("no-zip") && refused.status() == 415);
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> house.hand(new PackedZip().file("._x", PLAN).bytes()))
                .matches(refused -> refused.code().equals("empty-zip"));
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> house.hand(new byte[(int) ImportHouse.LIMIT + 1]))
                .matches(refused -> refused.code().equals("too-large"));
        assertThat(home.resolve("imports")).isEmptyDirectory();
    }

    @Test
    void refusesMoreFilesThanItCanShow() {
        PackedZip zip = new PackedZip();
        for (int i = 0; i <= ZipContents.MOST_FILES; i++) {
            zip.file(i + ".pdf", new byte[0]);
        }

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> house.hand(zip.bytes()))
                .matches(refused -> refused.code().equals("too-many-files"));
    }

    @Test
    void saysSoWhenTheZipIsGone() throws IOException {
        long id = house.hand(new PackedZip().file("plan.pdf", PLAN).bytes()).id();
        Files.delete(home.resolve("imports").resolve(id + ".zip"));

        house.work();

        assertThat(house.batch(id).state()).isEqualTo(ImportState.REFUSED);
        assertThat(house.batch(id).code()).contains("zip-gone");
    }
}
