package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What every file store must do. */
public interface FileStoreContract {
    long PLENTY = 1 << 20;

    /** A store that is empty. */
    FileStore store();

    /** How many files it holds, finished or not. */
    long filesKept() throws IOException;

    @Test
    default void givesBackWhatItTook() throws IOException {
        StoredFile file = put("Wrexham");

        assertThat(file.size()).isEqualTo(7);
        assertThat(store().open(file.key())).hasContent("Wrexham");
        assertThat(store().size(file.key())).isEqualTo(7);
        assertThat(store().exists(file.key())).isTrue();
    }

    @Test
    default void callsAFileByTheHashOfItsBytes() throws IOException {
        assertThat(put("abc").key().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    default void keepsTheSameBytesOnce() throws IOException {
        StoredFile first = put("Cottenham");
        StoredFile second = put("Cottenham");

        assertThat(second).isEqualTo(first);
        assertThat(filesKept()).isEqualTo(1);
    }

    @Test
    default void keepsAnEmptyFileToo() throws IOException {
        assertThat(store().open(put("").key())).isEmpty();
    }

    @Test
    default void givesOutAPart() throws IOException {
        FileKey key = put("0123456789").key();

        assertThat(store().open(key, 3, 4)).hasContent("3456");
        assertThat(store().open(key, 8, 100)).hasContent("89");
        assertThat(store().open(key, 10, 1)).isEmpty();
        assertThat(store().open(key, 0, 0)).isEmpty();
    }

    @Test
    default void refusesWhatIsTooLargeAndKeepsNothingOfIt() throws IOException {
        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> store().put(new ByteArrayInputStream(new byte[1001]), 1000))
                .satisfies(e -> assertThat(e.status()).isEqualTo(413));
        assertThat(filesKept()).isZero();
        assertThat(store().put(new ByteArrayInputStream(new byte[1000]), 1000).size())
                .isEqualTo(1000);
    }

    @Test
    default void keepsNothingOfAnUploadThatBreaksOff() throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store().put(new BreaksOff(300_000), PLENTY))
                .withMessage("connection lost");
        assertThat(filesKept()).isZero();
    }

    @Test
    default void takesTheSameBytesFromManyAtOnce() throws Exception {
        byte[] bytes = new byte[200_000];
        new Random(21).nextBytes(bytes);
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Callable<StoredFile>> uploads =
                    IntStream.range(0, 24)
                            .mapToObj(
                                    i ->
                                            (Callable<StoredFile>)
                                                    () ->
                                                            store().put(
                                                                            new ByteArrayInputStream(
                                                                                    bytes),
                                                                            PLENTY))
                            .toList();
            List<Future<StoredFile>> files = people.invokeAll(uploads);
            for (Future<StoredFile> file : files) {
                assertThat(file.get().key()).isEqualTo(files.getFirst().get().key());
            }
            assertThat(store().open(files.getFirst().get().key())).hasBinaryContent(bytes);
        }
        assertThat(filesKept()).isEqualTo(1);
    }

    @Test
    default void forgetsAFile() throws IOException {
        FileKey key = put("Southampton").key();

        assertThat(store().delete(key)).isTrue();
        assertThat(store().delete(key)).isFalse();
        assertThat(store().exists(key)).isFalse();
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store().open(key));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store().size(key));
    }

    private StoredFile put(String text) throws IOException {
        return store().put(new ByteArrayInputStream(text.getBytes(UTF_8)), PLENTY);
    }

    /** A stream that fails after so many bytes. */
    final class BreaksOff extends InputStream {
        private int left;

        BreaksOff(int left) {
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1) < 0 ? -1 : 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("connection lost");
            }
            int n = Math.min(length, left);
            Arrays.fill(into, from, from + n, (byte) 'x');
            left -= n;
            return n;
        }
    }
}
