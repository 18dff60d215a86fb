package org.commonground.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The end of a process whose model still answers for some seconds, as a server's may. */
class StopWhileTheModelRunsTest {
    private static final int SECONDS_TO_GO_ON = 4;

    @Test
    void endsTheProcessInOrder() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                                "-XX:-CreateCoredumpOnCrash",
                                "-XX:ErrorFile=/dev/null",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Stopped.class.getName())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    /** Asks the model without a pause and stops in the middle of it. */
    static final class Stopped {
        private static volatile boolean running = true;

        private Stopped() {}

        public static void main(String[] args) throws InterruptedException {
            BgeEmbedder model = BgeEmbedder.load();
            Thread asking = Thread.ofPlatform().daemon().start(() -> ask(model));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> endAfterAWhile(asking)));
            TimeUnit.SECONDS.sleep(1);
            System.exit(0);
        }

        private static void ask(BgeEmbedder model) {
            for (int words = 1; running; words = words % 100 + 7) {
                model.passage("community cohesion ".repeat(words));
            }
        }

        private static void endAfterAWhile(Thread asking) {
            try {
                TimeUnit.SECONDS.sleep(SECONDS_TO_GO_ON);
                running = false;
                asking.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
