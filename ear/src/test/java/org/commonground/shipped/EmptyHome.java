package org.commonground.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where a {@link PortalProcess} keeps everything, empty at the beginning of each run. */
public final class EmptyHome {
    private EmptyHome() {}

    /** Beside the home of the shared portal. */
    public static Path named(String name) throws IOException {
        Path home = Path.of(System.getProperty("portal.test.folder")).resolveSibling(name);
        if (Files.exists(home)) {
            delete(home);
        }
        return Files.createDirectories(home);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
