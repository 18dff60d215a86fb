import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts the provisioned server with the freshly built portal, tells its address, and ends it with
 * itself.
 *
 * <p>Run by {@code ./mvnw}: {@code java RunPortal.java SERVER_DIR HOME_DIR}. The server is a
 * process of its own; it is asked to stop when this one is told to (Ctrl-C, SIGTERM) and also when
 * Maven, its parent, goes away without a word.
 */
final class RunPortal {
    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

    private final Path server;
    private final Path home;
    private final int offset = Integer.getInteger("portal.port-offset", envOffset());

    private RunPortal(Path server, Path home) {
        this.server = server;
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        Path home =
                Optional.ofNullable(System.getenv("PORTAL_HOME"))
                        .filter(path -> !path.isBlank())
                        .map(Path::of)
                        .orElse(Path.of(arguments[1]));
        System.exit(
                new RunPortal(
                                Path.of(arguments[0]).toAbsolutePath(),
                                home.toAbsolutePath().normalize())
                        .run());
    }

    private int run() throws IOException, InterruptedException {
        Files.createDirectories(home);
        long started = System.nanoTime();
        Process portal =
                new ProcessBuilder(command())
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .start();
        portal.getOutputStream().close();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal)));
        ProcessHandle.current()
                .parent()
                .ifPresent(
                        maven ->
                                maven.onExit()
                                        .thenRun(
                                                () -> {
                                                    stop(portal);
                                                    Runtime.getRuntime().halt(143);
                                                }));
        Thread.ofVirtual().start(() -> announceWhenReady(portal, started));
        passOn(portal);
        int exit = portal.waitFor();
        return exit == 143 ? 0 : exit;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        Optional.ofNullable(System.getenv("PORTAL_JVM"))
                                .orElse("-Xmx512m -XX:TieredStopAtLevel=1")
                                .split(" +")));
        command.addAll(
                List.of(
                        "@" + server.resolve("portal/jvm.options"),
                        "-Dorg.jboss.boot.log.file=" + server.resolve("standalone/log/server.log"),
                        "-Dlogging.configuration="
                                + server.resolve("standalone/configuration/logging.properties")
                                        .toUri(),
                        "-Djboss.home.dir=" + server,
                        "-Djboss.server.base.dir=" + server.resolve("standalone"),
                        "-Djboss.socket.binding.port-offset=" + offset,
                        "-Dportal.home=" + home,
                        "-Dportal.mode="
                                + Optional.ofNullable(System.getenv("PORTAL_MODE")).orElse("demo"),
                        "-Dportal.reader.jar=" + server.resolve("portal/document-reader.jar"),
                        "-jar",
                        server.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        server.resolve("modules").toString(),
                        "org.jboss.as.standalone"));
        return command;
    }

    private static void passOn(Process portal) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
            }
        }
    }

    /**
     * The portal prints its own sign-ins once it is ready; this waits for that and adds the address
     * last.
     */
    private void announceWhenReady(Process portal, long started) {
        String address = "http://localhost:" + (8080 + offset) + "/";
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (portal.isAlive()) {
                if (answers(client, URI.create(address + "health/ready"))) {
                    long seconds = Duration.ofNanos(System.nanoTime() - started).toSeconds();
                    System.out.printf(
                            "%n    Common Ground is ready at %s (after %d s). Ctrl-C ends it.%n%n",
                            address, seconds);
                    return;
                }
                Thread.sleep(250);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(HttpClient client, URI address) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void stop(Process portal) {
        // By its handle: the process itself would close the output that is still read.
        portal.toHandle().destroy();
        try {
            if (!portal.waitFor(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                portal.destroyForcibly();
            }
        } catch (InterruptedException e) {
            portal.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int envOffset() {
        return Optional.ofNullable(System.getenv("PORTAL_PORT_OFFSET"))
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
