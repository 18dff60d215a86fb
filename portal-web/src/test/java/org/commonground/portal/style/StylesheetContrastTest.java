package org.commonground.portal.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class StylesheetContrastTest {
    private static final Path STYLESHEET =
            Path.of("src/main/webapp/resources/css/common-ground.css");
    private static final Pattern NOTED =
            Pattern.compile("--([a-z-]+): #[0-9a-f]{6}; /\\* (.*) \\*/");
    private static final Pattern RATIO = Pattern.compile("(\\d+\\.\\d\\d)(?: on ([a-z-]+))?");

    @Test
    void everyPairOfColoursThatMeetIsReadableInLight() throws IOException {
        assertThat(tooFaint(Palette.light(css()))).isEmpty();
    }

    @Test
    void everyPairOfColoursThatMeetIsReadableInDark() throws IOException {
        assertThat(tooFaint(Palette.dark(css()))).isEmpty();
    }

    @Test
    void aFaintColourIsFound() throws IOException {
        String faint = css().replace("--muted: #4a5850;", "--muted: #9aa8a0;");
        assertThat(tooFaint(Palette.light(faint)))
                .anyMatch(pair -> pair.startsWith("muted on paper"));
    }

    @Test
    void theRatiosNotedInTheStylesheetAreTheMeasuredOnes() throws IOException {
        String css = css();
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        assertThat(wrongNotes(css.substring(0, dark), Palette.light(css))).isEmpty();
        assertThat(wrongNotes(css.substring(dark), Palette.dark(css))).isEmpty();
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(new Colour("#000000").contrast(new Colour("#ffffff"))).isEqualTo(21.0);
        assertThat(new Colour("#777777").contrast(new Colour("#ffffff"))).isBetween(4.47, 4.49);
    }

    private static List<String> tooFaint(Palette palette) {
        return ColourPair.all().stream()
                .filter(pair -> !pair.isEnoughIn(palette))
                .map(
                        pair ->
                                "%s on %s: %s, needs %s"
                                        .formatted(
                                                pair.front(),
                                                pair.back(),
                                                ColourPair.written(pair.ratio(palette)),
                                                pair.needs()))
                .toList();
    }

    private static List<String> wrongNotes(String block, Palette palette) {
        List<String> wrong = new ArrayList<>();
        Matcher line = NOTED.matcher(block);
        while (line.find()) {
            String token = line.group(1);
            Matcher note = RATIO.matcher(line.group(2));
            while (note.find()) {
                String named = note.group(2);
                String back =
                        named == null
                                ? "paper"
                                : named.equals("its-tint") ? token + "-tint" : named;
                String measured =
                        String.format(
                                Locale.ROOT,
                                "%.2f",
                                palette.colour(token).contrast(palette.colour(back)));
                if (!measured.equals(note.group(1))) {
                    wrong.add(
                            token
                                    + " on "
                                    + back
                                    + ": noted "
                                    + note.group(1)
                                    + ", measured "
                                    + measured);
                }
            }
        }
        return wrong;
    }

    private static String css() throws IOException {
        return Files.readString(STYLESHEET);
    }
}
