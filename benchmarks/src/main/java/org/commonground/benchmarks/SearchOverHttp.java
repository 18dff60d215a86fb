package org.commonground.benchmarks;

import org.commonground.benchmarks.QueryMix.MixedQuery;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
 * <p>The portal of {@code ./mvnw} runs on the quick compiler alone; {@code PORTAL_JVM=-Xmx512m}
 * starts it as in production.
 */
final class SearchOverHttp {
    private static final int PAGES = 100_000;
    private static final int QUERIES_OF_EACH_KIND = 20;
    private static final int WARM_UP_ROUNDS = 25;
    private static final int ROUNDS = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningPortal portal;

    private SearchOverHttp(RunningPortal portal) {
        this.portal = portal;
    }

    /**
     * @param args the folder with the data, the folder with the indexes, and the portal's address
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 3 || !Files.isDirectory(Path.of(args[1], "direct"))) {
            System.err.println("SKIPPED: make the indexes first, see SearchOverHttp");
            return;
        }
        List<MixedQuery> queries =
                QueryMix.of(BookPages.read(Path.of(args[0]), PAGES), QUERIES_OF_EACH_KIND);
        try (DirectLucene direct = new DirectLucene(Path.of(args[1], "direct"))) {
            new SearchOverHttp(new RunningPortal(args[2])).measure(queries, direct);
        }
    }

    private void measure(List<MixedQuery> queries, DirectLucene direct)
            throws IOException, InterruptedException {
        Latencies http = new Latencies();
        Latencies inProcess = new Latencies();
        long bytes = 0;
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            for (MixedQuery query : queries) {
                HttpRequest request = portal.ask(query.request());
                long begun = System.nanoTime();
                HttpResponse<byte[]> answer =
                        client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                long middle = System.nanoTime();
                long found = direct.search(query.request()).total();
                long ended = System.nanoTime();
                if (answer.statusCode() != 200) {
                    throw new IOException(answer.statusCode() + " for " + request.uri());
                }
                bytes += answer.body().length + Math.min(found, 0);
                if (round >= WARM_UP_ROUNDS) {
                    http.add(middle - begun);
                    inProcess.add(ended - middle);
                }
            }
        }
        System.out.printf(
                "%d queries, %d rounds, %d bytes an answer; ms%n",
                queries.size(),
                ROUNDS,
                bytes / ((long) queries.size() * (WARM_UP_ROUNDS + ROUNDS)));
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
