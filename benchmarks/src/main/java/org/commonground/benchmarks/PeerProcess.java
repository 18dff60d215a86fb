package org.commonground.benchmarks;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server of somebody else's in a JVM of its own with a heap of 1 GB; its Lucene must not meet
 * ours.
 */
final class PeerProcess implements Closeable {
    private static final Duration TO_BE_READY = Duration.ofMinutes(2);
    private static final long A_MOMENT_MS = 200;
    private static final long TO_THE_END_S = 20;

    private final Process process;

    /**
     * Starts it and waits until it says that it is ready.
     *
     * @param folder holds the jars in {@code target/lib} and the program
     * @param program a single source file that takes its home and its port, prints {@code READY},
     *     and ends when its standard input does
     * @param home for its data and {@code peer.log}
     * @throws IOException when it ended or was not ready in two minutes
     */
    PeerProcess(Path folder, String program, Path home, int port)
            throws IOException, InterruptedException {
        Files.createDirectories(home);
        Path log = home.resolve("peer.log");
        process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xms1g",
                                        "-Xmx1g",
                                        "--add-modules=jdk.incubator.vector",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-cp",
                                        folder.resolve("target/lib") + File.separator + "*",
                                        folder.resolve(program).toString(),
                                        home.toString(),
                                        String.valueOf(port)))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        Instant latest = Instant.now().plus(TO_BE_READY);
        while (!Files.readString(log).contains("READY")) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                process.destroyForcibly();
                throw new IOException(program + " did not start, see " + log);
            }
            Thread.sleep(A_MOMENT_MS);
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(TO_THE_END_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
