package org.commonground.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.Assumptions;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of a test run: one for all tests, but for those that need a camera.
 *
 * <p>Looked for in this order: the system property {@code portal.chromium}; {@code chromium},
 * {@code chromium-browser} or {@code google-chrome} on the path; one that Playwright has fetched
 * before; Debian's package, installed when that may be done. Without one the tests that need it are
 * skipped with a loud line, or fail when {@code portal.browser} is {@code required}.
 */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** What an assertion waits for on a machine that has other things to do. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static Optional<Browser> browser;

    private Chromium() {}

    static synchronized Browser get() {
        if (browser == null) {
            browser = executable().map(Chromium::start);
        }
        if (browser.isEmpty()) {
            String line =
                    "NO BROWSER: install Chromium or name it with -Dportal.chromium=PATH; the tests"
                            + " that need one did not run";
            if ("required".equals(System.getProperty("portal.browser"))) {
                throw new IllegalStateException(line);
            }
            System.err.println("\n*** " + line + " ***\n");
            Assumptions.abort(line);
        }
        return browser.orElseThrow();
    }

    /** Another one, with more arguments; to be closed by whoever asks for it. */
    static Browser startWith(String... arguments) {
        return launch(get().browserType(), executable().orElseThrow(), arguments);
    }

    private static Browser start(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return launch(playwright.chromium(), executable);
    }

    private static Browser launch(BrowserType type, Path executable, String... arguments) {
        return type.launch(
                new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(Stream.concat(ARGUMENTS.stream(), Stream.of(arguments)).toList()));
    }

    private static Optional<Path> executable() {
        return named().or(Chromium::onThePath).or(Chromium::fetched).or(Chromium::installed);
    }

    private static Optional<Path> named() {
        String name = System.getProperty("portal.chromium", "");
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (!Files.isExecutable(Path.of(name))) {
            throw new IllegalStateException("portal.chromium names no program: " + name);
        }
        return Optional.of(Path.of(name));
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fetched() {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");
        if (!Files.isDirectory(cache)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(cache, 4)) {
            return files.filter(file -> file.endsWith("chrome") && Files.isExecutable(file))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> installed() {
        boolean isRoot = System.getProperty("user.name").equals("root");
        if (!isRoot || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        return onThePath();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder process = new ProcessBuilder(command).inheritIO();
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            process.start().waitFor(5, TimeUnit.MINUTES);
        } catch (IOException e) {
            System.err.println("Could not run " + String.join(" ", command) + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
