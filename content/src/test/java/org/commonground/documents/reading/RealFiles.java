package org.commonground.documents.reading;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real PDFs, which are no part of the product; tests that want them are skipped without. */
public final class RealFiles {
    private RealFiles() {}

    public static Path folder() {
        String data = System.getProperty("portal.data", "");
        Path folder = Path.of(data, "pdf");
        if (data.isBlank() || !Files.isDirectory(folder)) {
            abort("NO REAL FILES: set -Dportal.data to a directory with a folder pdf");
        }
        return folder;
    }

    public static List<Path> all() throws IOException {
        try (Stream<Path> all = Files.walk(folder())) {
            return all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }
}
