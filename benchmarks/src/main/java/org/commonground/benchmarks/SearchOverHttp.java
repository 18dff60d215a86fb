package org.commonground.benchmarks;

import org.commonground.benchmarks.QueryMix.MixedQuery;
import org.commonground.search.meaning.BgeEmbedder;
import org.commonground.search.meaning.Embedder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Times a running portal's {@code /api/v1/search} against Lucene called in this process for the
 * same work, query by query in turns. First {@link SearchInProcess} makes the indexes; a portal is
 * then started on a copy of the engine's:
 *
 * <pre>
 * ./mvnw -pl benchmarks -am package -Psearch-in-process -Dportal.data=FOLDER
 * mkdir -p HOME &amp;&amp; cp -r benchmarks/target/search-in-process/engine HOME/index
 * PORTAL_HOME=HOME ./mvnw          (in another terminal)
 * ./mvnw -pl benchmarks -am package -Psearch-over-http -Dportal.data=FOLDER
 * </pre>
 *
 * <p>With {@code -Dbenchmark.by=meaning}, and {@code engine-meaning} copied instead, by words and
 * vectors: the portal's model and one in this process read every question anew, both look for the
 * nearest hundred of the same vectors, which are {@link BeginningVectors}, and join them with the
 * words. The portal's work goes on where that of this process ends: where a page was found by its
 * meaning alone it chooses the sentence that is shown.
 *
 * <p>The portal of {@code ./mvnw} runs on the quick compiler alone; {@code PORTAL_JVM=-Xmx1g}
 * starts it as in production. {@code PORTAL_MEANING=off} keeps it from making vectors where it is
 * measured by words alone.
 */
final class SearchOverHttp {
    private static final int PAGES = 100_000;

    /** A server's compiler needs thousands of requests until it leaves them alone. */
    private static final Extent BY_WORDS = new Extent(20, 100, 10);

    /** More questions than either side keeps the vectors of, so that each is put to the model. */
    private static final Extent BY_MEANING = new Extent(150, 1, 2);

    private final RunningPortal portal;
    private final Extent extent;

    private SearchOverHttp(RunningPortal portal, Extent extent) {
        this.portal = portal;
        this.extent = extent;
    }

    /**
     * @param args the folder with the data, the folder with the indexes, the portal's address, and
     *     {@code words} or {@code meaning}
     */
    public static void main(String[] args) throws IOException {
        boolean byMeaning = args.length == 4 && args[3].equals("meaning");
        Path index = Path.of(args[1], byMeaning ? "direct-meaning" : "direct");
        if (!Files.isDirectory(index)) {
            System.err.println("SKIPPED: make the indexes first, see SearchOverHttp");
            return;
        }
        Extent extent = byMeaning ? BY_MEANING : BY_WORDS;
        List<MixedQuery> queries =
                QueryMix.of(BookPages.read(Path.of(args[0]), PAGES), extent.queriesOfEachKind());
        try (Embedder model = byMeaning ? BgeEmbedder.load() : null;
                DirectLucene direct = new DirectLucene(index, model)) {
            new SearchOverHttp(new RunningPortal(args[2]), extent).measure(queries, direct);
        }
    }

    private void measure(List<MixedQuery> queries, DirectLucene direct) throws IOException {
        Latencies http = new Latencies();
        Latencies inProcess = new Latencies();
        long bytes = 0;
        for (int round = 0; round < extent.warmUpRounds() + extent.rounds(); round++) {
            for (MixedQuery query : queries) {
                HttpQuestion question = portal.ask(query.request());
                long begun = System.nanoTime();
                byte[] answer = question.answer();
                long middle = System.nanoTime();
                long found = direct.search(query.request()).total();
                long ended = System.nanoTime();
                bytes += answer.length + Math.min(found, 0);
                if (round >= extent.warmUpRounds()) {
                    http.add(middle - begun);
                    inProcess.add(ended - middle);
                }
            }
        }
        System.out.printf(
                "%d queries, %d rounds, %d bytes an answer; ms%n",
                queries.size(),
                extent.rounds(),
                bytes / ((long) queries.size() * (extent.warmUpRounds() + extent.rounds())));
        System.out.printf(
                "over HTTP  p50 %6.2f  p95 %6.2f%n", http.percentile(50), http.percentile(95));
        System.out.printf(
                "in process p50 %6.2f  p95 %6.2f%n",
                inProcess.percentile(50), inProcess.percentile(95));
        System.out.printf(
                "ratio      p50 %6.2f  p95 %6.2f%n",
                http.percentile(50) / inProcess.percentile(50),
                http.percentile(95) / inProcess.percentile(95));
    }
}
