package org.commonground.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder with the indexes of this machine: one is live and named in the file {@code live};
 * others are growing or left over. Replacing that small file in one step is what makes a rebuilt
 * index the live one.
 */
final class IndexFolder {
    private static final String POINTER = "live";
    private static final String PREFIX = "index-";

    private final Path root;

    IndexFolder(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root);
    }

    /** The live index's folder, empty when none was ever made or it has gone. */
    Optional<Path> live() {
        try {
            String name = Files.readString(root.resolve(POINTER)).strip();
            Path folder = root.resolve(name);
            boolean ours = name.startsWith(PREFIX) && root.equals(folder.getParent());
            return ours && Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** A new empty folder for an index. */
    Path fresh() throws IOException {
        long number = System.currentTimeMillis();
        while (Files.exists(root.resolve(PREFIX + number))) {
            number++;
        }
        return Files.createDirectory(root.resolve(PREFIX + number));
    }

    void makeLive(Path folder) throws IOException {
        Path next = root.resolve(POINTER + ".next");
        Files.writeString(next, folder.getFileName().toString());
        try (FileChannel file = FileChannel.open(next, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(
                next,
                root.resolve(POINTER),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(root, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /**
     * Deletes every index but this one. Readers that still have a deleted one open keep its files.
     */
    void keepOnly(Path folder) throws IOException {
        List<Path> others;
        try (Stream<Path> entries = Files.list(root)) {
            others =
                    entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
                            .filter(entry -> !entry.equals(folder))
                            .toList();
        }
        for (Path other : others) {
            delete(other);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | UncheckedIOException gone) {
            if (Files.exists(folder)) {
                throw gone instanceof IOException io ? io : new IOException(gone);
            }
        }
    }
}
