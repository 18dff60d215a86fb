package org.commonground.documents.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonground.kernel.PortalHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

class StagingAreaTest {
    private static final String ME = "me@example.org";

    @TempDir private Path home;
    private StagingArea area;

    @BeforeEach
    void open() {
        area = at(Clock.systemUTC());
    }

    @Test
    void goesOnWithAFileThatIsChosenAgain() throws IOException {
        StagedUpload first = begin("plan.pdf", 10);
        area.append(ME, first.key(), 0, bytes("01234"));

        StagedUpload again = at(Clock.systemUTC()).begin(ME, "plan.pdf", 10, "print", 2);
        assertThat(again.key()).isEqualTo(first.key());
        assertThat(again.offset()).isEqualTo(5);
        StagedUpload whole = area.append(ME, again.key(), 5, bytes("56789"));

        assertThat(whole.isWhole()).isTrue();
        assertThat(area.open(whole)).hasContent("0123456789");
    }

    @Test
    void keepsWhatCameBeforeTheConnectionBroke() {
        StagedUpload upload = begin("plan.pdf", 10);
        InputStream broken =
                new SequenceInputStream(
                        bytes("012"),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("gone");
                            }
                        });

        assertThatIOException().isThrownBy(() -> area.append(ME, upload.key(), 0, broken));

        assertThat(area.get(ME, upload.key()).offset()).isEqualTo(3);
    }

    @Test
    void goesOnWhileAnEarlierConnectionHangsAndRefusesItWhenItWakesUp() throws Exception {
        StagedUpload upload = begin("plan.pdf", 10);
        PipedOutputStream hanging = new PipedOutputStream();
        InputStream piece = new PipedInputStream(hanging);
        FutureTask<StagedUpload> earlier =
                new FutureTask<>(() -> area.append(ME, upload.key(), 0, piece));
        Thread.ofVirtual().start(earlier);
        hanging.write("012".getBytes(StandardCharsets.US_ASCII));
        hanging.flush();
        while (area.get(ME, upload.key()).offset() < 3) {
            Thread.sleep(5);
        }

        StagedUpload whole = area.append(ME, upload.key(), 3, bytes("3456789"));
        hanging.write('3');
        hanging.close();

        assertThat(area.open(whole)).hasContent("0123456789");
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(earlier::get)
                .withCauseInstanceOf(StagingRefused.class);
    }

    @Test
    void remembersWhatCameOfItForThoseWhoMissedTheAnswer() throws IOException {
        StagedUpload upload = area.begin(ME, "plan.pdf", 2, "print", 7);
        area.append(ME, upload.key(), 0, bytes("01"));
        area.settle(ME, upload.key(), "{}");

        assertThat(area.begin(ME, "plan.pdf", 2, "print", 7).outcome()).isEqualTo("{}");
        assertThat(area.begin(ME, "plan.pdf", 2, "print", 8).outcome()).isNull();
    }

    @Test
    void manyFilesComeAtOnceWhileOthersAreThrough() throws Exception {
        try (ExecutorService browsers = Executors.newFixedThreadPool(6)) {
            List<Future<?>> all = new ArrayList<>();
            for (int file = 0; file < 300; file++) {
                String name = "plan" + file + ".pdf";
                all.add(
                        browsers.submit(
                                () -> {
                                    StagedUpload upload = begin(name, 2);
                                    area.append(ME, upload.key(), 0, bytes("01"));
                                    area.settle(ME, upload.key(), "{}");
                                    area.get(ME, upload.key());
                                    area.giveUp(ME, upload.key());
                                    return name;
                                }));
            }
            for (Future<?> one : all) {
                assertThat(one.get()).isNotNull();
            }
        }
        assertThat(home.resolve("staging")).isEmptyDirectory();
    }

    @Test
    void refusesWhatDoesNotFit() {
        StagedUpload upload = begin("plan.pdf", 3);

        refuses("wrong-offset", () -> area.append(ME, upload.key(), 2, bytes("2")));
        refuses("too-many-bytes", () -> area.append(ME, upload.key(), 0, bytes("0123")));
        refuses("unknown-upload", () -> area.get("you@example.org", upload.key()));
        refuses("unknown-upload", () -> area.get(ME, "../../etc/passwd"));
        refuses("bad-upload", () -> begin("plan.pdf", -1));
        refuses("bad-upload", () -> begin(" ", 1));
        refuses("staging-full", () -> begin("large.pdf", 100_000));
    }

    @Test
    void forgetsWhatNobodyWentOnWith() throws IOException {
        StagedUpload upload = begin("plan.pdf", 3);
        area.append(ME, upload.key(), 0, bytes("0"));
        Instant later = Instant.now().plus(StagingArea.KEPT).plus(Duration.ofHours(1));

        at(Clock.fixed(later, ZoneOffset.UTC)).sweep();

        refuses("unknown-upload", () -> area.get(ME, upload.key()));
        assertThat(home.resolve("staging")).isEmptyDirectory();
    }

    @Test
    void forgetsWhatIsGivenUp() throws IOException {
        StagedUpload upload = begin("plan.pdf", 3);

        area.giveUp(ME, upload.key());

        assertThat(home.resolve("staging")).isEmptyDirectory();
    }

    private StagedUpload begin(String name, long size) {
        return area.begin(ME, name, size, "print", 0);
    }

    private StagingArea at(Clock clock) {
        return new StagingArea(new PortalHome(home.toString()), 50_000, clock);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void refuses(String code, ThrowingCallable step) {
        assertThatExceptionOfType(StagingRefused.class)
                .isThrownBy(step)
                .matches(refused -> refused.code().equals(code), code);
    }
}
