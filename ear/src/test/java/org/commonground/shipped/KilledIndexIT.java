package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The server is killed while the index is being written, and files of the index are cut off. What
 * was acknowledged is found all the same.
 */
class KilledIndexIT {
    private static final int BEFORE_THE_KILL = 6;

    @Test
    void everythingPublishedIsFoundAfterAKillAndAfterDamage()
            throws IOException, InterruptedException {
        Path home = EmptyHome.named("killed-index");
        Queue<String> published = new ConcurrentLinkedQueue<>();
        PortalProcess first = PortalProcess.start(home);
        try {
            Editor editor = first.editor();
            Thread publishing = Thread.ofVirtual().start(() -> publish(editor, published));
            Editor.await("some are published", () -> published.size() >= BEFORE_THE_KILL);
            first.kill();
            publishing.join();
        } finally {
            first.kill();
        }

        try (PortalProcess second = PortalProcess.start(home)) {
            findsAll(second, published);
            Editor.await("vectors are made", () -> vectors(second).getInt("waiting") == 0);
            assertThat(vectors(second).getInt("vectors")).isPositive();
        }
        cutOff(home.resolve("index"), "index-");
        cutOff(home.resolve("index"), "vectors");

        try (PortalProcess third = PortalProcess.start(home)) {
            findsAll(third, published);
            Editor.await(
                    "all vectors are made anew",
                    () ->
                            vectors(third).getInt("waiting") == 0
                                    && vectors(third).getInt("vectors") > 0);
        }
    }

    /** Until the server is gone; what it did not acknowledge is not among them. */
    private static void publish(Editor editor, Queue<String> published) {
        try {
            for (int i = 1; ; i++) {
                String word = "waxchandler" + i;
                editor.publish("Candles " + i, "Made by hand by the " + word + ".");
                published.add(word);
            }
        } catch (UncheckedIOException killed) {
            // That is what this waits for.
        }
    }

    private static void findsAll(PortalProcess portal, Iterable<String> words) {
        try (Visitor reader = portal.visitor()) {
            for (String word : words) {
                Editor.await(word + " is found", () -> !Editor.results(reader, word).isEmpty());
            }
        }
    }

    private static JsonObject vectors(PortalProcess portal) {
        try (Visitor reader = portal.visitor()) {
            return Editor.object(reader.get("/health")).getJsonArray("checks").stream()
                    .map(check -> check.asJsonObject())
                    .filter(check -> check.getString("name").equals("search-index"))
                    .map(check -> check.getJsonObject("data").getJsonObject("meaning"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Halves the largest file of an index, as a disk that lied about writing may leave it. */
    private static void cutOff(Path indexes, String name) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(indexes)) {
            folders = all.filter(path -> path.getFileName().toString().startsWith(name)).toList();
        }
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                Path largest =
                        files.max(Comparator.comparingLong(KilledIndexIT::size)).orElseThrow();
                try (FileChannel file = FileChannel.open(largest, StandardOpenOption.WRITE)) {
                    file.truncate(file.size() / 2);
                }
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
