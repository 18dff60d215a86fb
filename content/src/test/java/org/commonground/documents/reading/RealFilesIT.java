package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.wire.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Every real file there is must be read or declined with a reason, none beyond the time limit. */
class RealFilesIT {
    private static final System.Logger LOG = System.getLogger(RealFilesIT.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void readsOrDeclinesEveryRealFileInTime(@TempDir Path directory) throws IOException {
        Map<String, Integer> tally = new TreeMap<>();
        long pages = 0;
        int pictures = 0;
        try (WarmReader reader =
                new WarmReader(
                        Commands.reader(directory), ReadingLimits.USUAL, ReadingPatience.USUAL)) {
            for (Path file : RealFiles.all()) {
                long began = System.nanoTime();
                Reading reading = read(reader, file);
                assertThat(Duration.ofNanos(System.nanoTime() - began))
                        .as(file.toString())
                        .isLessThan(LIMIT);
                tally.merge(outcome(reading), 1, Integer::sum);
                if (reading instanceof Reading.Finished finished) {
                    assertThat(finished.pages())
                            .as(file.toString())
                            .hasSize(finished.facts().pages());
                    pages += finished.pages().size();
                    pictures += draw(reader, file).isPresent() ? 1 : 0;
                } else {
                    LOG.log(Level.INFO, outcome(reading) + " " + file.getFileName());
                }
            }
        }
        LOG.log(Level.INFO, "{0} pages, {1} pictures, {2}", pages, pictures, tally);
        assertThat(tally).containsKey("read");
    }

    private static String outcome(Reading reading) {
        return switch (reading) {
            case Reading.Finished finished
                    when finished.pages().stream().allMatch(String::isEmpty) ->
                    "read: no-text";
            case Reading.Finished finished -> "read";
            case Reading.Declined declined -> "declined: " + declined.problem().code();
            case Reading.BrokenOff broken -> "broken off: " + broken.problem().code();
        };
    }

    private static Reading read(WarmReader reader, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return reader.read(bytes, Files.size(file));
        }
    }

    private static Picture draw(WarmReader reader, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return reader.draw(bytes, Files.size(file));
        }
    }
}
