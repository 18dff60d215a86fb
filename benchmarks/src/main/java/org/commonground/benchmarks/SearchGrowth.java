package org.commonground.benchmarks;

import org.commonground.benchmarks.QueryMix.MixedQuery;
import org.commonground.benchmarks.QueryMix.QueryKind;
import org.commonground.search.IndexChange;
import org.commonground.search.Rebuild;
import org.commonground.search.lucene.LuceneSearchEngine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a search costs as the library grows: the same queries at 10,000, 100,000 and 1,000,000
 * pages, words only, in process:
 *
 * <pre>./mvnw -pl benchmarks -am package -Psearch-growth -Dportal.data=FOLDER</pre>
 *
 * <p>The indexes are written below {@code target} and used again; the largest takes about 3 GB and
 * some minutes.
 */
final class SearchGrowth {
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int PAGES_AT_ONCE = 10_000;
    private static final int QUERIES_OF_EACH_KIND = 40;
    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 5;

    private final Path data;
    private final Path work;
    private long checksum;

    private SearchGrowth(Path data, Path work) {
        this.data = data;
        this.work = work;
    }

    /**
     * @param args the folder with the data, and the folder for the indexes
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !Files.isDirectory(Path.of(args[0], "pages"))) {
            System.err.println("SKIPPED: name the folder with the pages with -Dportal.data=FOLDER");
            return;
        }
        new SearchGrowth(Path.of(args[0]), Path.of(args[1])).measure();
    }

    private void measure() throws IOException {
        List<MixedQuery> queries =
                QueryMix.of(BookPages.read(data, SIZES.getFirst()), QUERIES_OF_EACH_KIND);
        Map<Integer, KindLatencies> times = new LinkedHashMap<>();
        for (int size : SIZES) {
            times.put(size, measure(size, queries));
        }
        print("all", times, KindLatencies::all);
        for (QueryKind kind : QueryKind.values()) {
            print(kind.name(), times, each -> each.of(kind));
        }
        System.out.println("checksum " + checksum);
    }

    private static void print(
            String name,
            Map<Integer, KindLatencies> bySize,
            Function<KindLatencies, Latencies> chosen) {
        System.out.println(name);
        System.out.println("    pages    p50 ms  p95 ms  growth p50   p95");
        Latencies smaller = null;
        for (Map.Entry<Integer, KindLatencies> size : bySize.entrySet()) {
            Latencies times = chosen.apply(size.getValue());
            System.out.printf(
                    "%9d  %8.2f %7.2f", size.getKey(), times.percentile(50), times.percentile(95));
            if (smaller != null) {
                System.out.printf(
                        "  %10.2f %5.2f",
                        times.percentile(50) / smaller.percentile(50),
                        times.percentile(95) / smaller.percentile(95));
            }
            System.out.println();
            smaller = times;
        }
    }

    private KindLatencies measure(int size, List<MixedQuery> queries) throws IOException {
        KindLatencies times = new KindLatencies();
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(work.resolve("pages-" + size))) {
            if (engine.state().needsRebuild()) {
                fill(engine, size);
            }
            engine.compact();
            for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
                for (MixedQuery query : queries) {
                    long begun = System.nanoTime();
                    checksum += engine.search(query.request()).total();
                    if (round >= WARM_UP_ROUNDS) {
                        times.add(query.kind(), System.nanoTime() - begun);
                    }
                }
            }
        }
        return times;
    }

    private void fill(LuceneSearchEngine engine, int size) throws IOException {
        long publications = 0;
        try (BookPages pages = new BookPages(data);
                Rebuild rebuild = engine.beginRebuild()) {
            for (int done = 0; done < size; done += PAGES_AT_ONCE) {
                List<IndexChange.Replace> some =
                        BenchmarkLibrary.publications(pages.next(PAGES_AT_ONCE), publications + 1);
                rebuild.add(some);
                publications += some.size();
            }
            rebuild.finish();
        }
    }
}
