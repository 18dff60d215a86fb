package org.commonground.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.commons.io.input.BoundedInputStream;
import org.commonground.documents.FileSize;
import org.commonground.kernel.PortalHome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where zips lie until all that is in them is in the library. */
@ApplicationScoped
public class ImportedZips {
    private final PortalHome home;
    private final long limit;

    /**
     * @param limit {@code portal.imports.limit}: the largest zip taken, in bytes
     */
    @Inject
    public ImportedZips(
            PortalHome home,
            @ConfigProperty(name = "portal.imports.limit", defaultValue = "4294967296")
                    long limit) {
        this.home = home;
        this.limit = limit;
    }

    /** In bytes. */
    public long limit() {
        return limit;
    }

    /**
     * Takes a zip in, under no number yet.
     *
     * @throws ImportRefused when it is too large
     * @throws IOException when the stream breaks off; then nothing is kept
     */
    Path receive(InputStream content) throws IOException {
        Path file = Files.createTempFile(folder(), "incoming-", ".zip");
        try (content) {
            long size =
                    Files.copy(
                            BoundedInputStream.builder()
                                    .setInputStream(content)
                                    .setMaxCount(limit + 1)
                                    .get(),
                            file,
                            StandardCopyOption.REPLACE_EXISTING);
            if (size > limit) {
                throw ImportRefused.tooLarge(FileSize.of(limit));
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Path number(Path received, long id) throws IOException {
        return Files.move(received, of(id), StandardCopyOption.ATOMIC_MOVE);
    }

    Path of(long id) {
        return folder().resolve(id + ".zip");
    }

    void forget(long id) {
        try {
            Files.deleteIfExists(of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return home.directory("imports");
    }
}
