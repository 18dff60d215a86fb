package org.commonground.seminars.portraits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonground.audit.Actor;
import org.commonground.documents.FileStore;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

@OnBothDatabases
class PortraitsIT {
    private final TestDatabase database;
    private final FileStore files = new InMemoryFileStore();

    PortraitsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void theSamePictureIsKeptOnceAndGivenBackAsJpeg() {
        byte[] picture = TakenPicture.png(200, 100);

        String key = kept(picture);

        assertThat(kept(picture)).isEqualTo(key);
        assertThat(isKept(key)).isTrue();
        assertThat(bytes(key).orElseThrow()).startsWith((byte) 0xFF, (byte) 0xD8);
    }

    @Test
    void noOtherFileOfTheStoreIsGiven() throws IOException {
        byte[] secret = "a draft".getBytes(StandardCharsets.UTF_8);
        String key = files.put(new ByteArrayInputStream(secret), 100).key().sha256();

        assertThat(bytes(key)).isEmpty();
        assertThat(bytes("../../etc/passwd")).isEmpty();
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> kept(new byte[Portraits.LIMIT + 1]))
                .isInstanceOf(PortraitRefused.class)
                .hasMessageContaining("larger than 10 MB");
    }

    private String kept(byte[] picture) {
        return portraits(
                all -> {
                    try {
                        return all.keep(new ByteArrayInputStream(picture));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private boolean isKept(String key) {
        return portraits(all -> all.isKept(key));
    }

    private Optional<byte[]> bytes(String key) {
        return portraits(all -> all.bytes(key));
    }

    private <T> T portraits(Function<Portraits, T> question) {
        return database.fromTransaction(
                entities ->
                        question.apply(
                                new Portraits(entities, files, new Actor(), Clock.systemUTC())));
    }
}
