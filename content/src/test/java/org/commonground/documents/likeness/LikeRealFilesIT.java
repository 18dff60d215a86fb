package org.commonground.documents.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.reading.Commands;
import org.commonground.documents.reading.Reading;
import org.commonground.documents.reading.ReadingPatience;
import org.commonground.documents.reading.RealFiles;
import org.commonground.documents.reading.WarmReader;
import org.commonground.documents.wire.ReadingLimits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is pointed out among real files, against what a person finds alike who opens them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LikeRealFilesIT {
    private static final System.Logger LOG = System.getLogger(LikeRealFilesIT.class.getName());

    /** Each group says the same in every one of its files, whatever they are called. */
    private static final List<List<String>> ALIKE =
            List.of(
                    List.of("background-checks", "nics-background-checks-2015-11-rotated"),
                    List.of("minimal-document", "002-trivial", "003-pdflatex", "025-attachment"),
                    List.of("004-pdflatex", "006-pdflatex", "014-outlines"));

    private final Map<String, String> texts = new TreeMap<>();

    @BeforeAll
    void read(@TempDir Path directory) throws IOException {
        List<Path> files = RealFiles.all();
        try (WarmReader reader =
                new WarmReader(
                        Commands.reader(directory), ReadingLimits.USUAL, ReadingPatience.USUAL)) {
            for (Path file : files) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    if (reader.read(bytes, Files.size(file)) instanceof Reading.Finished whole) {
                        texts.put(file.getFileName().toString(), String.join("\n", whole.pages()));
                    }
                }
            }
        }
        texts.values().removeIf(text -> sketch(text).phrases() < LikeDocuments.LEAST_PHRASES);
    }

    @Test
    void pointsOutWhatIsAlikeAndHardlyAnythingElse() {
        List<String> names = List.copyOf(texts.keySet());
        List<TextSketch> sketches =
                names.stream().map(texts::get).map(LikeRealFilesIT::sketch).toList();
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (isPointedOut(sketches.get(i), sketches.get(j))) {
                    boolean alike = areAlike(names.get(i), names.get(j));
                    right += alike ? 1 : 0;
                    wrong += alike ? 0 : 1;
                    LOG.log(
                            Level.INFO,
                            "{0}: {1} and {2}",
                            alike ? "right" : "false alarm",
                            names.get(i),
                            names.get(j));
                }
            }
        }
        LOG.log(Level.INFO, "{0} texts, {1} right, {2} wrong", names.size(), right, wrong);
        assertThat(right).isGreaterThanOrEqualTo(10);
        assertThat(wrong).as("one form filled in twice").isLessThanOrEqualTo(1);
    }

    @Test
    void pointsOutNewEditions() {
        Map<Integer, Integer> found = new TreeMap<>();
        List<String> all = List.copyOf(texts.values());
        for (int i = 0; i < all.size(); i++) {
            String other = all.get((i + 1) % all.size());
            for (int changed : List.of(10, 20, 30)) {
                TextSketch edition = sketch(edition(all.get(i), other, changed));
                found.merge(
                        changed, isPointedOut(sketch(all.get(i)), edition) ? 1 : 0, Integer::sum);
            }
        }
        found.replaceAll((changed, count) -> 100 * count / all.size());
        LOG.log(Level.INFO, "editions with so many % changed, and % of them found: {0}", found);
        assertThat(found.get(10)).isGreaterThanOrEqualTo(95);
        assertThat(found.get(20)).isGreaterThanOrEqualTo(85);
    }

    /** With so many per cent of its lines, in one piece, taken from another text. */
    private static String edition(String text, String other, int percent) {
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        List<String> others = List.of(other.split("\\s+"));
        int many = words.size() * percent / 100;
        int from = words.size() / 3;
        IntStream.range(0, many)
                .forEach(at -> words.set(from + at, others.get(at % others.size())));
        return String.join(" ", words);
    }

    /** As the database finds candidates, by the bands that two sketches share. */
    private static boolean isPointedOut(TextSketch one, TextSketch other) {
        return IntStream.range(0, TextSketch.BANDS)
                        .anyMatch(band -> one.band(band) == other.band(band))
                && one.likeness(other) >= LikeDocuments.MOSTLY;
    }

    private static boolean areAlike(String one, String other) {
        return ALIKE.stream()
                .anyMatch(
                        group ->
                                group.stream().anyMatch(one::contains)
                                        && group.stream().anyMatch(other::contains));
    }

    /** As it is kept. */
    private static TextSketch sketch(String text) {
        TextSketch sketch = TextSketch.of(text);
        return TextSketch.read(sketch.phrases(), sketch.written());
    }
}
