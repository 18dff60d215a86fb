package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.commonground.documents.wire.ReadingLimits;
import org.commonground.documents.wire.ReadingProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

@Timeout(180)
class BadChildrenTest {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final ReadingPatience SHORT =
            new ReadingPatience(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(6),
                    Duration.ofSeconds(12),
                    Duration.ofMillis(20),
                    Duration.ofSeconds(1));

    private final WarmReader reader;

    BadChildrenTest(@TempDir Path directory) {
        reader = new WarmReader(Commands.obedient(directory), ReadingLimits.USUAL, SHORT);
        reader.warm();
    }

    @AfterEach
    void end() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "hang, TOO_SLOW",
        "die, READING_FAILED",
        "eat memory, TOO_MUCH_MEMORY",
        "print 1 GB, READING_FAILED",
        "print 1 GB of pages, TOO_MUCH_TEXT"
    })
    void endsAChildThatMisbehavesAndReadsTheNextDocumentWithinFiveSeconds(
            String order, ReadingProblem problem) {
        assertThat(read("before")).isInstanceOf(Reading.Finished.class);

        assertThat(read(order)).isEqualTo(new Reading.BrokenOff(problem));

        long began = System.nanoTime();
        assertThat(read("after"))
                .isInstanceOfSatisfying(
                        Reading.Finished.class,
                        finished -> assertThat(finished.pages()).containsExactly("after"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_MOST);
    }

    @Test
    void goesWithoutAPictureWhenDrawingHangs() {
        byte[] order = "hang".getBytes(UTF_8);

        assertThat(reader.draw(new ByteArrayInputStream(order), order.length).isPresent())
                .isFalse();
        assertThat(read("after")).isInstanceOf(Reading.Finished.class);
    }

    /**
     * The twin of the test above with the guard off: it shows that the order really hangs a child.
     */
    @Test
    void wouldWaitForAHangingChildWithoutTheWatch(@TempDir Path directory)
            throws InterruptedException {
        Duration ever = Duration.ofDays(1);
        ReadingPatience endless = new ReadingPatience(ever, ever, ever, ever, ever);
        Thread reading;
        try (WarmReader patient =
                new WarmReader(Commands.obedient(directory), ReadingLimits.USUAL, endless)) {
            byte[] order = "hang".getBytes(UTF_8);
            reading =
                    Thread.ofPlatform()
                            .daemon()
                            .start(
                                    () ->
                                            patient.read(
                                                    new ByteArrayInputStream(order), order.length));

            assertThat(reading.join(Duration.ofSeconds(4))).isFalse();
        }
        // Until then it may still write into the directory that goes with this test.
        assertThat(reading.join(Duration.ofSeconds(60))).isTrue();
    }

    @Test
    void blamesTheStoreAndNotTheDocumentWhenTheBytesDoNotCome() {
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream(new byte[1]), closed());

        assertThatExceptionOfType(SourceFailed.class).isThrownBy(() -> reader.read(broken, 10));
        assertThat(read("after")).isInstanceOf(Reading.Finished.class);
    }

    private static InputStream closed() {
        InputStream stream = new BufferedInputStream(InputStream.nullInputStream());
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    @Test
    void blamesTheMachineAndNotTheDocumentWhenNoChildStarts(@TempDir Path directory) {
        ReaderCommand nowhere = ReaderCommand.of("/no/such.jar", directory);
        try (WarmReader none = new WarmReader(nowhere, ReadingLimits.USUAL, SHORT)) {
            assertThatExceptionOfType(ReaderUnavailable.class)
                    .isThrownBy(() -> none.read(new ByteArrayInputStream(new byte[1]), 1));
        }
    }

    private Reading read(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return reader.read(new ByteArrayInputStream(bytes), bytes.length);
    }
}
