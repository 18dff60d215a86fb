package org.commonground.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonReader;

import org.commonground.benchmarks.BookPages.BookPage;
import org.commonground.benchmarks.QueryMix.MixedQuery;
import org.commonground.search.IndexChange;
import org.commonground.search.SearchRequest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times a running portal beside Solr and OpenSearch, all over HTTP, on the same pages, query by
 * query in turns. The portal is started as {@link SearchOverHttp} says; Solr and OpenSearch are
 * started here, each in a JVM of its own with a heap of 1 GB, and given the pages; their indexes
 * are used again.
 *
 * <pre>
 * ./mvnw -f benchmarks/peers/solr package
 * ./mvnw -f benchmarks/peers/opensearch package
 * ./mvnw -pl benchmarks -am package -Psearch-beside-peers -Dportal.data=FOLDER
 * </pre>
 *
 * <p>Each is asked for the ten best, three passages of each with the words marked, five facets and
 * the total. The portal does more: it groups pages by document, knows exact forms and completes
 * passages to sentences, so what it found counts documents and the others' count is of pages. No
 * one answers from a cache of answers.
 */
final class SearchBesidePeers {
    private static final int QUERIES_OF_EACH_KIND = 20;
    private static final int WARM_UP_ROUNDS = 25;
    private static final int ROUNDS = 10;

    private final Map<SearchServer, Latencies> servers = new LinkedHashMap<>();
    private final Map<SearchServer, Long> found = new HashMap<>();

    private SearchBesidePeers(List<SearchServer> servers) {
        servers.forEach(server -> this.servers.put(server, new Latencies()));
    }

    /**
     * @param args the folder with the data, a folder for the peers, the folder {@code peers}, the
     *     portal's address, and the number of pages that the portal's index was made of
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Path.of(args[1]);
        Path peers = Path.of(args[2]);
        if (!Files.isDirectory(Path.of(args[0]))) {
            System.err.println("SKIPPED: say with -Dportal.data= where the pages are");
            return;
        }
        List<BookPage> pages = BookPages.read(Path.of(args[0]), Integer.parseInt(args[4]));
        boolean indexed = Files.exists(work);
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try (SolrPeer solr = new SolrPeer(peers.resolve("solr"), work.resolve("solr"), http);
                OpenSearchPeer openSearch =
                        new OpenSearchPeer(
                                peers.resolve("opensearch"), work.resolve("opensearch"), http)) {
            if (!indexed) {
                List<IndexChange.Replace> publications = BenchmarkLibrary.publications(pages);
                solr.index(publications);
                openSearch.index(publications);
            }
            new SearchBesidePeers(List.of(new RunningPortal(args[3]), solr, openSearch))
                    .measure(QueryMix.of(pages, QUERIES_OF_EACH_KIND));
        }
    }

    private void measure(List<MixedQuery> queries) throws IOException {
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            for (MixedQuery query : queries) {
                for (Map.Entry<SearchServer, Latencies> server : servers.entrySet()) {
                    long taken = time(server.getKey(), query.request());
                    if (round >= WARM_UP_ROUNDS) {
                        server.getValue().add(taken);
                    }
                }
            }
        }
        System.out.printf("%d queries, %d rounds; ms%n", queries.size(), ROUNDS);
        servers.forEach(
                (server, times) ->
                        System.out.printf(
                                "%-10s p50 %6.2f  p95 %6.2f  (found %d a query)%n",
                                server.name(),
                                times.percentile(50),
                                times.percentile(95),
                                found.getOrDefault(server, 0L)
                                        / ((long) queries.size() * (WARM_UP_ROUNDS + ROUNDS))));
        System.out.printf(
                "portal to the better of the others: p50 %.2f  p95 %.2f%n", ratio(50), ratio(95));
    }

    /** In nanoseconds, to the last byte of the answer. */
    private long time(SearchServer server, SearchRequest request) throws IOException {
        HttpQuestion question = server.ask(request);
        long begun = System.nanoTime();
        byte[] answer = question.answer();
        long taken = System.nanoTime() - begun;
        try (JsonReader json = Json.createReader(new ByteArrayInputStream(answer))) {
            found.merge(server, server.total(json.readObject()), Long::sum);
        }
        return taken;
    }

    private double ratio(int percent) {
        List<Double> times =
                servers.values().stream().map(each -> each.percentile(percent)).toList();
        return times.getFirst()
                / times.stream().skip(1).mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
