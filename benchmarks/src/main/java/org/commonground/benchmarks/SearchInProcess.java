package org.commonground.benchmarks;

import org.commonground.benchmarks.BookPages.BookPage;
import org.commonground.benchmarks.QueryMix.MixedQuery;
import org.commonground.benchmarks.QueryMix.QueryKind;
import org.commonground.search.IndexChange;
import org.commonground.search.Rebuild;
import org.commonground.search.SearchResults;
import org.commonground.search.lucene.LuceneSearchEngine;
import org.commonground.search.lucene.VectorMaking;
import org.commonground.search.meaning.Embedder;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Times the search engine against Lucene called directly for the same work, query by query in
 * turns, on 100,000 pages:
 *
 * <pre>./mvnw -pl benchmarks -am package -Psearch-in-process -Dportal.data=FOLDER</pre>
 *
 * <p>First by words, then by words and vectors; these are {@link BeginningVectors}, the same for
 * both, and both know the questions already after the first round.
 *
 * <p>The folder must have {@code pages/pages.jsonl.gz}. The indexes are written below {@code
 * target}, which takes some minutes for the vectors, and used again.
 */
final class SearchInProcess {
    private static final int PAGES = 100_000;
    private static final int QUERIES_OF_EACH_KIND = 40;
    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 10;

    private long checksum;

    private SearchInProcess() {}

    /**
     * @param args the folder with the data, and the folder for the indexes
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !Files.isDirectory(Path.of(args[0], "pages"))) {
            System.err.println("SKIPPED: name the folder with the pages with -Dportal.data=FOLDER");
            return;
        }
        List<BookPage> pages = BookPages.read(Path.of(args[0]), PAGES);
        Path work = Path.of(args[1]);
        new SearchInProcess().measure(pages, work);
    }

    private void measure(List<BookPage> pages, Path work) throws IOException {
        List<MixedQuery> queries = QueryMix.of(pages, QUERIES_OF_EACH_KIND);
        try (LuceneSearchEngine engine = engine(work.resolve("engine"), pages);
                DirectLucene direct = direct(work.resolve("direct"), pages, null)) {
            compare("words", queries, engine, direct);
        }
        BeginningVectors vectors = new BeginningVectors();
        try (LuceneSearchEngine engine =
                        withVectors(work.resolve("engine-meaning"), pages, vectors);
                DirectLucene direct = direct(work.resolve("direct-meaning"), pages, vectors)) {
            pages.clear();
            compare("words and vectors", queries, engine, direct);
        }
    }

    private void compare(
            String name, List<MixedQuery> queries, LuceneSearchEngine engine, DirectLucene direct)
            throws IOException {
        KindLatencies engineTimes = new KindLatencies();
        KindLatencies directTimes = new KindLatencies();
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            for (MixedQuery query : queries) {
                long engineTaken = time(engine, query);
                long directTaken = time(direct, query);
                if (round >= WARM_UP_ROUNDS) {
                    engineTimes.add(query.kind(), engineTaken);
                    directTimes.add(query.kind(), directTaken);
                }
            }
        }
        System.out.printf(
                "%s: %d pages, %d queries, %d rounds; ms%n", name, PAGES, queries.size(), ROUNDS);
        System.out.println("kind          engine p50    p95   direct p50    p95   ratio p50  p95");
        for (QueryKind kind : QueryKind.values()) {
            print(kind.name(), engineTimes.of(kind), directTimes.of(kind));
        }
        print("all", engineTimes.all(), directTimes.all());
        System.out.println("checksum " + checksum);
    }

    private long time(LuceneSearchEngine engine, MixedQuery query) {
        long begun = System.nanoTime();
        SearchResults results = engine.search(query.request());
        long taken = System.nanoTime() - begun;
        checksum += results.total() + results.results().size();
        return taken;
    }

    private long time(DirectLucene direct, MixedQuery query) throws IOException {
        long begun = System.nanoTime();
        DirectLucene.DirectAnswer answer = direct.search(query.request());
        long taken = System.nanoTime() - begun;
        checksum += answer.total() + answer.passages().length + answer.urls().size();
        return taken;
    }

    private static void print(String name, Latencies engine, Latencies direct) {
        System.out.printf(
                "%-13s %10.2f %6.2f %12.2f %6.2f %11.2f %4.2f%n",
                name,
                engine.percentile(50),
                engine.percentile(95),
                direct.percentile(50),
                direct.percentile(95),
                engine.percentile(50) / direct.percentile(50),
                engine.percentile(95) / direct.percentile(95));
    }

    /** The engine on an index of these pages, which is made where there is none. */
    static LuceneSearchEngine engine(Path folder, List<BookPage> pages) {
        return filled(LuceneSearchEngine.open(folder), pages);
    }

    /** The same with all vectors made. */
    private static LuceneSearchEngine withVectors(
            Path folder, List<BookPage> pages, Embedder vectors) {
        LuceneSearchEngine engine =
                filled(
                        LuceneSearchEngine.open(
                                folder,
                                Clock.systemUTC(),
                                new VectorMaking(() -> vectors, 2, () -> false)),
                        pages);
        MadeVectors.await(engine);
        return engine;
    }

    private static LuceneSearchEngine filled(LuceneSearchEngine engine, List<BookPage> pages) {
        if (engine.state().needsRebuild()) {
            long begun = System.nanoTime();
            try (Rebuild rebuild = engine.beginRebuild()) {
                rebuild.add(BenchmarkLibrary.publications(pages));
                rebuild.finish();
            }
            report("engine", begun, engine.state().documents());
        }
        // As the portal has it done after a minute without changes.
        engine.compact();
        return engine;
    }

    private static DirectLucene direct(
            Path folder, List<BookPage> pages, @Nullable Embedder vectors) throws IOException {
        if (!Files.exists(folder)) {
            long begun = System.nanoTime();
            List<IndexChange.Replace> publications = BenchmarkLibrary.publications(pages);
            DirectLucene.build(folder, publications, vectors);
            report("direct", begun, pages.size());
        }
        return new DirectLucene(folder, vectors);
    }

    private static void report(String name, long begun, long documents) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%s: indexed %d documents in %.0f s, %.0f a second%n",
                name, documents, seconds, documents / seconds);
    }
}
