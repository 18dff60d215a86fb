package org.commonground.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SourceTreeTest {
    private static SourceTree house;

    @TempDir Path elsewhere;

    @BeforeAll
    static void readTheHouse() throws IOException {
        house = SourceTree.under(Path.of("").toAbsolutePath().getParent());
    }

    @Test
    void everyModuleIsRead() {
        assertThat(house.sources())
                .extracting(SourceTree.Source::module)
                .contains("content", "seminars", "search-index", "portal-web", "benchmarks");
    }

    @Test
    void filesAreShort() throws IOException {
        assertThat(house.tooLong()).isEmpty();

        write("content", "main", "attic", "Long", "\n".repeat(SourceTree.CEILING));
        write("content", "main", "attic", "TooLong", "\n".repeat(SourceTree.CEILING + 1));
        assertThat(guilty().tooLong()).containsExactly("TooLong has 301 lines");
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        assertThat(house.withoutWords()).isEmpty();

        write("content", "main", "spoken", "package-info", "/** Spoken. */\n@NullMarked\n");
        write("content", "test", "spoken", "SpokenTest", "class SpokenTest {}");
        write("content", "main", "silent", "Silent", "class Silent {}");
        write("content", "main", "unmarked", "package-info", "/** Unmarked. */\n");
        write("content", "main", "wordless", "package-info", "@NullMarked\n");
        write("seminars", "main", "spoken", "Elsewhere", "class Elsewhere {}");
        assertThat(guilty().withoutWords())
                .containsExactlyInAnyOrder(
                        "content/main: org/commonground/silent",
                        "content/main: org/commonground/unmarked",
                        "content/main: org/commonground/wordless",
                        "seminars/main: org/commonground/spoken");
    }

    @Test
    void everyPackageLiesInOneModule() throws IOException {
        assertThat(house.torn()).isEmpty();

        write("content", "main", "torn", "Left", "class Left {}");
        write("seminars", "main", "torn", "Right", "class Right {}");
        write("seminars", "test", "whole", "WholeTest", "class WholeTest {}");
        assertThat(guilty().torn()).containsExactly("org/commonground/torn in [content, seminars]");
    }

    @Test
    void everyNameMeansOneThing() throws IOException {
        assertThat(house.namesakes()).isEmpty();

        write("content", "main", "zoo", "Seal", "class Seal {}");
        write("seminars", "main", "office", "Seal", "class Seal {}");
        assertThat(guilty().namesakes())
                .containsExactly(
                        "Seal in [content/main: org/commonground/zoo, "
                                + "seminars/main: org/commonground/office]");
    }

    @Test
    void anEmptyTreeIsAnError() {
        assertThatThrownBy(this::guilty).isInstanceOf(IllegalArgumentException.class);
    }

    private SourceTree guilty() throws IOException {
        return SourceTree.under(elsewhere);
    }

    private void write(String module, String side, String room, String name, String text)
            throws IOException {
        Path folder = elsewhere.resolve(module + "/src/" + side + "/java/org/commonground/" + room);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".java"), text);
    }
}
