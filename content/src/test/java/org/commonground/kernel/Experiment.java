package org.commonground.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * Something done on a scale: small in every build, at full length with the system property {@code
 * portal.experiments=long}. Its figures become a row in {@code target/experiments.md}.
 */
public final class Experiment {
    private static final boolean LONG = "long".equals(System.getProperty("portal.experiments"));
    private static final Path TABLE = Path.of("target", "experiments.md");

    private final String name;
    private final Instant begun = Instant.now();

    private Experiment(String name) {
        this.name = name;
    }

    public static int size(int inEveryBuild, int atFullLength) {
        return LONG ? atFullLength : inEveryBuild;
    }

    /** Begins now. */
    public static Experiment on(String name) {
        return new Experiment(name);
    }

    /** Ends now. */
    public void showed(String figures) {
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        try {
            Files.writeString(
                    TABLE,
                    "| %s | %s | %.1f s |%n".formatted(name, figures, seconds),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
