package org.commonground.benchmarks;

import org.commonground.benchmarks.BookPages.BookPage;
import org.commonground.search.MeaningState;
import org.commonground.search.lucene.LuceneSearchEngine;
import org.commonground.search.lucene.VectorMaking;
import org.commonground.search.meaning.BgeEmbedder;
import org.commonground.search.meaning.Embedder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Vectors a second that the engine makes in the background against the model called alone on as
 * many threads, in turns:
 *
 * <pre>./mvnw -pl benchmarks -am package -Pvector-speed -Dportal.data=FOLDER</pre>
 */
final class VectorSpeed {
    private static final int PAGES = 600;
    private static final int TURNS = 3;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private VectorSpeed() {}

    /**
     * @param args the folder with the data
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 1 || !Files.isDirectory(Path.of(args[0], "pages"))) {
            System.err.println("SKIPPED: name the folder with the pages with -Dportal.data=FOLDER");
            return;
        }
        List<BookPage> pages = BookPages.read(Path.of(args[0]), PAGES * TURNS);
        double alone = 0;
        double engine = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            List<BookPage> part = pages.subList(turn * PAGES, (turn + 1) * PAGES);
            alone += alone(part) / TURNS;
            engine += engine(part) / TURNS;
        }
        System.out.printf(
                "vectors a second on %d threads: model alone %.1f, engine %.1f, ratio %.2f%n",
                THREADS, alone, engine, engine / alone);
    }

    private static double alone(List<BookPage> pages) throws InterruptedException {
        try (Embedder model = BgeEmbedder.load()) {
            AtomicInteger next = new AtomicInteger();
            long begun = System.nanoTime();
            Thread[] threads = new Thread[THREADS];
            for (int i = 0; i < THREADS; i++) {
                threads[i] =
                        Thread.ofPlatform()
                                .start(
                                        () -> {
                                            int page;
                                            while ((page = next.getAndIncrement()) < pages.size()) {
                                                model.passage(
                                                        pages.get(page).title()
                                                                + "\n"
                                                                + pages.get(page).text());
                                            }
                                        });
            }
            for (Thread thread : threads) {
                thread.join();
            }
            return pages.size() / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static double engine(List<BookPage> pages) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("vector-speed");
        try (LuceneSearchEngine engine =
                LuceneSearchEngine.open(
                        folder,
                        Clock.systemUTC(),
                        new VectorMaking(BgeEmbedder::load, THREADS, () -> false))) {
            while (engine.state().meaning().condition() == MeaningState.Condition.STARTING) {
                Thread.sleep(10);
            }
            long begun = System.nanoTime();
            engine.apply(List.copyOf(BenchmarkLibrary.publications(pages)));
            MadeVectors.await(engine);
            return engine.state().documents() / ((System.nanoTime() - begun) / 1e9);
        }
    }
}
