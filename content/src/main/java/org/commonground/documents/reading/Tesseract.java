package org.commonground.documents.reading;

import org.commonground.documents.wire.Recognition;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program that makes out words in pictures, where it is installed with its languages.
 *
 * @param command absolute
 * @param languages {@code eng+cym}
 * @param seconds for one page
 */
public record Tesseract(Path command, String languages, int seconds) {
    private static final System.Logger LOG = System.getLogger(Tesseract.class.getName());
    private static final int SECONDS_TO_ANSWER = 20;

    /**
     * Finds it and asks for its languages; empty, with the reason in the log, when it will not do.
     */
    static Optional<Tesseract> find(RecognitionSettings settings) {
        if (settings.command().equals(RecognitionSettings.NONE)) {
            return Optional.empty();
        }
        Optional<Path> found = onPath(settings.command());
        if (found.isEmpty()) {
            LOG.log(
                    Level.INFO,
                    "Scanned pages are not read: {0} is not installed",
                    settings.command());
            return Optional.empty();
        }
        List<String> missing = missing(found.get(), settings.languages());
        if (!missing.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Scanned pages are not read: {0} lacks {1}",
                    found.get(),
                    missing);
            return Optional.empty();
        }
        LOG.log(Level.INFO, "Scanned pages are read by {0}", found.get());
        return Optional.of(new Tesseract(found.get(), settings.languages(), settings.seconds()));
    }

    Recognition order(List<Integer> pages) {
        return new Recognition(pages, command.toString(), languages, seconds);
    }

    private static Optional<Path> onPath(String command) {
        Path named = Path.of(command);
        Stream<Path> places =
                named.isAbsolute()
                        ? Stream.of(named)
                        : Stream.of(
                                        Optional.ofNullable(System.getenv("PATH"))
                                                .orElse("")
                                                .split(File.pathSeparator, -1))
                                .filter(folder -> !folder.isBlank())
                                .map(folder -> Path.of(folder).resolve(command));
        return places.filter(Files::isExecutable).map(Path::toAbsolutePath).findFirst();
    }

    private static List<String> missing(Path command, String languages) {
        List<String> known = languages(command);
        return Stream.of(languages.split("\\+")).filter(each -> !known.contains(each)).toList();
    }

    private static List<String> languages(Path command) {
        try {
            Process process =
                    new ProcessBuilder(command.toString(), "--list-langs")
                            .redirectErrorStream(true)
                            .start();
            boolean answered = process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
            if (!answered) {
                process.destroyForcibly();
                return List.of();
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
