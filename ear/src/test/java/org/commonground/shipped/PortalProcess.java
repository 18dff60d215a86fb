package org.commonground.shipped;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A portal of one's own, started as {@code ./mvnw} starts it, for what happens between an end and
 * the next start, or between two servers. It runs beside the shared one, on its offset plus one.
 */
public final class PortalProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Path home;
    private final int offset;
    private final Process process;

    private PortalProcess(Path home, int offset, Process process) {
        this.home = home;
        this.offset = offset;
        this.process = process;
    }

    /** Starts it and waits until it is ready. */
    public static PortalProcess start(Path home) throws IOException, InterruptedException {
        return start(home, Map.of());
    }

    /** The same with settings, by the names they have in the environment. */
    static PortalProcess start(Path home, Map<String, String> settings)
            throws IOException, InterruptedException {
        return start(Path.of(System.getProperty("portal.server")), home, 1, settings);
    }

    /**
     * Another beside one that runs, on the next offset, with its key and its demo sign-ins: what
     * two on one database have to share.
     */
    static PortalProcess beside(PortalProcess first, Path home, Map<String, String> settings)
            throws IOException, InterruptedException {
        for (String shared : List.of("signing.key", "demo-sign-ins.properties")) {
            Files.copy(first.home.resolve(shared), home.resolve(shared));
        }
        return start(SecondServer.in(EmptyHome.named("second-server")), home, 2, settings);
    }

    private static PortalProcess start(
            Path server, Path home, int beyond, Map<String, String> settings)
            throws IOException, InterruptedException {
        int offset = Integer.getInteger("portal.test.offset") + beyond;
        ProcessBuilder command =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                System.getProperty("portal.launch"),
                                server.toString(),
                                home.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        home.resolveSibling(home.getFileName() + ".log").toFile()));
        command.environment().put("PORTAL_HOME", home.toString());
        command.environment().put("PORTAL_PORT_OFFSET", Integer.toString(offset));
        command.environment().put("PORTAL_MODE", "demo");
        command.environment().putAll(settings);
        PortalProcess portal = new PortalProcess(home, offset, command.start());
        portal.awaitReady();
        return portal;
    }

    /** Settings that lead to that database. */
    static Map<String, String> on(EmbeddedPostgres database) {
        return Map.of(
                "PORTAL_DB_DRIVER", "postgresql",
                "PORTAL_DB_URL", database.getJdbcUrl("postgres", "postgres"),
                "PORTAL_DB_USER", "postgres");
    }

    Visitor visitor() {
        return new Visitor(address());
    }

    /** Signed in. */
    Visitor organiser() {
        Visitor organiser = visitor();
        organiser.post(
                "/sign-in",
                Map.of(
                        "user",
                        SignIns.name("organiser"),
                        "password",
                        signIns().password("organiser")));
        return organiser;
    }

    Editor editor() {
        return new Editor(visitor(), signIns().token("editor"));
    }

    public SignIns signIns() {
        return SignIns.in(home);
    }

    /** Ends the server as a power cut would, and the process that watches it. */
    public void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end; whether it did so in time. */
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(180, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        if (!stop()) {
            kill();
        }
    }

    private void awaitReady() throws InterruptedException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > last) {
                kill();
                throw new IllegalStateException(
                        "The portal did not start; see the log beside " + home);
            }
            Thread.sleep(250);
        }
    }

    private boolean isReady() {
        try (Visitor visitor = visitor()) {
            return visitor.get("/health/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + (8080 + offset) + "/");
    }
}
