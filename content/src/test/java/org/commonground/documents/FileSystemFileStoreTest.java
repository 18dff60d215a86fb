package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

class FileSystemFileStoreTest implements FileStoreContract {
    private final Path root;
    private FileStore store;

    FileSystemFileStoreTest(@TempDir Path root) throws IOException {
        this.root = root;
        this.store = new FileSystemFileStore(root);
    }

    @Override
    public FileStore store() {
        return store;
    }

    @Override
    public long filesKept() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void spreadsFilesOverDirectories() throws IOException {
        StoredFile file = store.put(new ByteArrayInputStream("abc".getBytes(UTF_8)), PLENTY);

        assertThat(root.resolve("ba").resolve("78").resolve(file.key().sha256())).exists();
    }

    @Test
    void clearsAwayWhatAnEarlierRunLeftHalfDone() throws IOException {
        Path old = Files.writeString(root.resolve("incoming").resolve("1.part"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(200_000)));
        Path young = Files.writeString(root.resolve("incoming").resolve("2.part"), "half");

        store = new FileSystemFileStore(root);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }
}
