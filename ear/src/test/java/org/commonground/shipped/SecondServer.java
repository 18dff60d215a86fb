package org.commonground.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The server as it ships once more, for a second one at the same time: two in one base directory
 * would clear each other's temporary files.
 */
final class SecondServer {
    private SecondServer() {}

    /** Lays it out in an empty folder: what is written to is copied, the rest is linked. */
    static Path in(Path folder) throws IOException {
        Path shipped = Path.of(System.getProperty("portal.server"));
        for (String same : List.of("jboss-modules.jar", "modules", "portal")) {
            Files.createSymbolicLink(folder.resolve(same), shipped.resolve(same));
        }
        for (String own : List.of("configuration", "deployments")) {
            copy(shipped, folder, Path.of("standalone", own));
        }
        return folder;
    }

    private static void copy(Path from, Path to, Path part) throws IOException {
        try (Stream<Path> paths = Files.walk(from.resolve(part))) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }
}
