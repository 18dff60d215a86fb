package org.commonground.benchmarks;

import org.commonground.benchmarks.QueryMix.MixedQuery;
import org.commonground.search.IndexChange;
import org.commonground.search.Rebuild;
import org.commonground.search.SearchRequest;
import org.commonground.search.lucene.LuceneSearchEngine;
import org.commonground.search.lucene.VectorMaking;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Indexes and searches 100,000 pages with a vector each in a heap of 512 MB, ordinary queries and
 * hostile ones:
 *
 * <pre>./mvnw -pl benchmarks -am package -Pserving-in-little-memory -Dportal.data=FOLDER</pre>
 *
 * <p>The vectors are {@link WordVectors}: as large as the model's and made in a minute.
 */
final class ServingInLittleMemory {
    private static final int PAGES = 100_000;
    private static final int PAGES_AT_ONCE = 5_000;
    private static final int QUERIES_OF_EACH_KIND = 20;
    private static final int ROUNDS = 5;
    private static final double MB = 1 << 20;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();

    private ServingInLittleMemory() {}

    /**
     * @param args the folder with the data, and a folder for the index
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !Files.isDirectory(Path.of(args[0], "pages"))) {
            System.err.println("SKIPPED: name the folder with the pages with -Dportal.data=FOLDER");
            return;
        }
        new ServingInLittleMemory().measure(Path.of(args[0]), Path.of(args[1]));
    }

    private void measure(Path data, Path folder) throws IOException {
        List<MixedQuery> queries =
                QueryMix.of(BookPages.read(data, PAGES_AT_ONCE), QUERIES_OF_EACH_KIND);
        try (LuceneSearchEngine engine =
                LuceneSearchEngine.open(
                        folder,
                        Clock.systemUTC(),
                        new VectorMaking(WordVectors::new, 2, () -> false))) {
            fill(engine, data);
            engine.compact();
            long begun = System.nanoTime();
            MadeVectors.await(engine);
            System.out.printf(
                    "%d documents with vectors after %.0f s, heap of %.0f MB%n",
                    engine.state().meaning().made(),
                    (System.nanoTime() - begun) / 1e9,
                    memory.getHeapMemoryUsage().getMax() / MB);
            Latencies ordinary = new Latencies();
            for (int round = 0; round < ROUNDS; round++) {
                for (MixedQuery query : queries) {
                    ordinary.add(time(engine, query.request()));
                }
            }
            print("ordinary", ordinary);
            Latencies hostile = new Latencies();
            for (String query : hostile()) {
                hostile.add(time(engine, SearchRequest.of(query)));
            }
            print("hostile", hostile);
            System.gc();
            System.out.printf(
                    "in use after all that: %.0f MB%n", memory.getHeapMemoryUsage().getUsed() / MB);
        }
    }

    private static void fill(LuceneSearchEngine engine, Path data) throws IOException {
        if (!engine.state().needsRebuild()) {
            return;
        }
        try (Rebuild rebuild = engine.beginRebuild();
                BookPages pages = new BookPages(data)) {
            long id = 1;
            for (int read = 0; read < PAGES; read += PAGES_AT_ONCE) {
                List<IndexChange.Replace> some =
                        BenchmarkLibrary.publications(pages.next(PAGES_AT_ONCE), id);
                id += some.size();
                rebuild.add(some);
            }
            rebuild.finish();
        }
    }

    private static long time(LuceneSearchEngine engine, SearchRequest request) {
        long begun = System.nanoTime();
        engine.search(request);
        return System.nanoTime() - begun;
    }

    private static void print(String name, Latencies times) {
        System.out.printf(
                "%-9s p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                name, times.percentile(50), times.percentile(95), times.percentile(99));
    }

    /** What no reader types. */
    private static List<String> hostile() {
        return List.of(
                repeated("word%d", 10_000),
                repeated("the", 10_000),
                repeated("a%d*", 200),
                IntStream.range(0, 26)
                        .mapToObj(i -> (char) ('a' + i) + "e*")
                        .collect(Collectors.joining(" OR ")),
                repeated("\"the of and %d\"", 40),
                "\"" + repeated("and the of to", 500) + "\"",
                "x".repeat(1_000_000),
                "x/".repeat(100_000),
                "(".repeat(50_000) + ")".repeat(50_000),
                "-".repeat(50_000) + "the",
                repeated("-word%d", 1_000),
                repeated("the OR and OR of OR to OR", 100),
                "\u0000\u202E\uFFFF".repeat(10_000),
                "\uD83D\uDE42".repeat(20_000),
                repeated("'; DROP TABLE publication; --", 500),
                repeated("title:[a TO z]~%d^9", 500),
                "tha* tho* thi* the* thr* sta* sto* str* con* com* pro* pre*",
                "\"the the the the the the the the\"",
                "*".repeat(10_000),
                repeated("%d", 5_000));
    }

    private static String repeated(String pattern, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> pattern.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }
}
