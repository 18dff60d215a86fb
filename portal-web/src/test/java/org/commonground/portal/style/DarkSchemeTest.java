package org.commonground.portal.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In dark nothing differs but the colours of the tokens: whatever else a browser finds right in
 * light, it need not be asked again in dark.
 */
class DarkSchemeTest {
    private static final Path WEB = Path.of("src/main/webapp");
    private static final String STYLESHEET = "common-ground.css";
    private static final Pattern ASKED =
            Pattern.compile("prefers-color-scheme|light-dark\\(|(?<!-)color-scheme: ");
    private static final Pattern BLOCK =
            Pattern.compile(
                    "@media \\(prefers-color-scheme: dark\\) \\{\\s*:root \\{([^}]*)}\\s*}");
    private static final Pattern TOKEN =
            Pattern.compile("--[a-z-]+: #[0-9a-f]{6};( /\\*[^*]*\\*/)?");

    @Test
    void inDarkOnlyTokensOfColourDiffer() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(WEB.resolve("resources/css/" + STYLESHEET)));
        assertThat(block.find()).isTrue();
        assertThat(block.group(1).strip().lines().map(String::strip))
                .filteredOn(line -> !line.isEmpty())
                .allMatch(line -> TOKEN.matcher(line).matches());
    }

    @Test
    void nothingElseAsksForTheScheme() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            assertThat(files.filter(Files::isRegularFile).flatMap(DarkSchemeTest::asking))
                    .containsExactlyInAnyOrder(
                            STYLESHEET + ": color-scheme: light dark;",
                            STYLESHEET + ": @media (prefers-color-scheme: dark) {");
        }
    }

    private static Stream<String> asking(Path file) {
        List<String> lines;
        try {
            // Of whatever kind the file is: Latin-1 reads any bytes.
            lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stream()
                .filter(line -> ASKED.matcher(line).find())
                .map(line -> file.getFileName() + ": " + line.strip());
    }
}
