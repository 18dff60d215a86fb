package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.SamplePdf;
import org.commonground.documents.making.Manuscript;
import org.commonground.documents.making.PdfMaker;
import org.commonground.documents.wire.ReadingLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Whatever a file does, it is answered within the limit and the next one is read within five
 * seconds.
 */
class HostileFilesIT {
    private static final System.Logger LOG = System.getLogger(HostileFilesIT.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** Less than usual, so that the build need not wait, and enough for a busy machine. */
    private static final ReadingPatience SHORT =
            new ReadingPatience(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(15),
                    Duration.ofMillis(20),
                    Duration.ofSeconds(2));

    private static final Duration NEXT = Duration.ofSeconds(60);

    /** 10,000 for the long form: {@code -Dportal.mutations=10000}. */
    private static final int MUTATIONS = Integer.getInteger("portal.mutations", 400);

    private final WarmReader reader;

    HostileFilesIT(@TempDir Path directory) {
        reader = new WarmReader(Commands.reader(directory), ReadingLimits.USUAL, SHORT);
    }

    @AfterEach
    void end() {
        reader.close();
    }

    @ParameterizedTest
    @EnumSource
    void answersACraftedFileAndGoesOn(CraftedFile crafted) {
        byte[] file = crafted.bytes();
        long began = System.nanoTime();

        Reading reading = read(file);
        boolean drawn = reader.draw(new ByteArrayInputStream(file), file.length).isPresent();

        Duration took = Duration.ofNanos(System.nanoTime() - began);
        LOG.log(
                Level.INFO,
                "{0}: {1}, picture {2}, {3} ms",
                crafted,
                outcome(reading),
                drawn,
                took.toMillis());
        assertThat(took).isLessThan(LIMIT);
        readsTheNextOneSoon();
    }

    @Test
    void answersEveryMutatedFile() {
        Random random = new Random(2006);
        List<byte[]> seeds = seeds();
        Map<String, Integer> tally = new TreeMap<>();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] file = mutated(seeds.get(i % seeds.size()), random);
            long began = System.nanoTime();
            Reading reading = read(file);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LIMIT);
            tally.merge(outcome(reading), 1, Integer::sum);
        }
        LOG.log(Level.INFO, "{0} mutated files: {1}", MUTATIONS, tally);
        readsTheNextOneSoon();
    }

    private void readsTheNextOneSoon() {
        long began = System.nanoTime();
        assertThat(read(new SamplePdf().page("next").bytes())).isInstanceOf(Reading.Finished.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(NEXT);
    }

    private Reading read(byte[] file) {
        return reader.read(new ByteArrayInputStream(file), file.length);
    }

    private static String outcome(Reading reading) {
        return switch (reading) {
            case Reading.Finished finished -> "read";
            case Reading.Declined declined -> declined.problem().code();
            case Reading.BrokenOff broken -> "broken off: " + broken.problem().code();
        };
    }

    private static List<byte[]> seeds() {
        String body =
                "<h1>Plan</h1><p>An existing"
                        + " action.</p><table><tr><th>a</th><td>b</td></tr></table>";
        return List.of(
                new SamplePdf().page("# One", "two").page("three").bytes(),
                new SamplePdf().page("shut").protectedBy("owner", "").bytes(),
                new PdfMaker().make(new Manuscript("Plan", "A team", null, "en-GB", body)));
    }

    /** A few bytes changed, a stretch lost or a stretch twice. */
    private static byte[] mutated(byte[] seed, Random random) {
        byte[] file = seed.clone();
        for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
            int at = random.nextInt(file.length);
            switch (random.nextInt(4)) {
                case 0 -> file[at] = (byte) random.nextInt(256);
                case 1 -> file[at] = (byte) ('0' + random.nextInt(10));
                case 2 -> file[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    int length = Math.min(random.nextInt(64), file.length - at);
                    System.arraycopy(file, random.nextInt(file.length - length), file, at, length);
                }
            }
        }
        return file;
    }
}
