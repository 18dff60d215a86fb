package org.commonground.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonReader;

import org.commonground.benchmarks.BookPages.BookPage;
import org.commonground.benchmarks.PeerWork.Unit;
import org.commonground.benchmarks.QueryMix.MixedQuery;
import org.commonground.search.IndexChange;
import org.commonground.search.SearchRequest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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
 * <p>Each is asked for the same answer: the ten best documents with their three best pages, a
 * passage of each with the words marked, five facets and the total, counted in documents. The
 * portal knows exact forms and completes passages to sentences besides. With {@code
 * -Dbenchmark.unit=best_pages} or {@code pages} the others do less: see {@link PeerWork.Unit}. No
 * one answers from a cache of answers.
 *
 * <p>With {@code -Dbenchmark.by=meaning} by words and vectors, these being {@link
 * BeginningVectors}: the portal runs on the index with vectors, and Solr is sent the vector of each
 * question, which the model makes here, within the time taken, and new each time. OpenSearch is
 * left out, for its core has no vectors and there is no plug-in for this version on Maven Central.
 */
final class SearchBesidePeers {
    private static final Extent BY_WORDS = new Extent(20, 100, 10);

    /** More questions than the portal keeps the vectors of, so that each is put to the model. */
    private static final Extent BY_MEANING = new Extent(150, 4, 2);

    private final Extent extent;
    private final Map<SearchServer, Latencies> servers = new LinkedHashMap<>();
    private final Map<SearchServer, Long> found = new HashMap<>();

    private SearchBesidePeers(Extent extent, List<SearchServer> servers) {
        this.extent = extent;
        servers.forEach(server -> this.servers.put(server, new Latencies()));
    }

    /**
     * @param args the folder with the data, a folder for the peers, the folder {@code peers}, the
     *     portal's address, the number of pages that the portal's index was made of, {@code words}
     *     or {@code meaning}, and {@code documents}, {@code best_pages} or {@code pages}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (!Files.isDirectory(Path.of(args[0]))) {
            System.err.println("SKIPPED: say with -Dportal.data= where the pages are");
            return;
        }
        List<BookPage> pages = BookPages.read(Path.of(args[0]), Integer.parseInt(args[4]));
        Unit unit = Unit.valueOf(args[6].toUpperCase(Locale.ROOT));
        if (args[5].equals("meaning")) {
            try (BeginningVectors model = new BeginningVectors()) {
                run(args, pages, BY_MEANING, new PeerWork(unit, model));
            }
        } else {
            run(args, pages, BY_WORDS, new PeerWork(unit, null));
        }
    }

    private static void run(String[] args, List<BookPage> pages, Extent extent, PeerWork work)
            throws IOException, InterruptedException {
        Path home = Path.of(args[1], args[5]);
        Path peers = Path.of(args[2]);
        Path complete = home.resolve("complete");
        boolean indexed = Files.exists(complete);
        if (!indexed) {
            empty(home);
        }
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<SearchServer> servers = new ArrayList<>(List.of(new RunningPortal(args[3])));
        try (SolrPeer solr = new SolrPeer(peers.resolve("solr"), home.resolve("solr"), http, work);
                OpenSearchPeer openSearch =
                        work.model() != null
                                ? null
                                : new OpenSearchPeer(
                                        peers.resolve("opensearch"),
                                        home.resolve("opensearch"),
                                        http,
                                        work)) {
            servers.add(solr);
            if (openSearch != null) {
                servers.add(openSearch);
            }
            if (!indexed) {
                List<IndexChange.Replace> publications = BenchmarkLibrary.publications(pages);
                solr.index(publications);
                if (openSearch != null) {
                    openSearch.index(publications);
                }
                Files.createFile(complete);
            }
            new SearchBesidePeers(extent, servers)
                    .measure(QueryMix.of(pages, extent.queriesOfEachKind()));
        }
    }

    /** What was given up half-way is of no use. */
    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void measure(List<MixedQuery> queries) throws IOException {
        for (int round = 0; round < extent.warmUpRounds() + extent.rounds(); round++) {
            for (MixedQuery query : queries) {
                for (Map.Entry<SearchServer, Latencies> server : servers.entrySet()) {
                    long taken = time(server.getKey(), query.request());
                    if (round >= extent.warmUpRounds()) {
                        server.getValue().add(taken);
                    }
                }
            }
        }
        System.out.printf("%d queries, %d rounds; ms%n", queries.size(), extent.rounds());
        servers.forEach(
                (server, times) ->
                        System.out.printf(
                                "%-10s p50 %6.2f  p95 %6.2f  (found %d a query)%n",
                                server.name(),
                                times.percentile(50),
                                times.percentile(95),
                                found.getOrDefault(server, 0L)
                                        / ((long) queries.size()
                                                * (extent.warmUpRounds() + extent.rounds()))));
        System.out.printf(
                "portal to the better of the others: p50 %.2f  p95 %.2f%n", ratio(50), ratio(95));
    }

    /** In nanoseconds, from the question in words to the last byte of the answer. */
    private long time(SearchServer server, SearchRequest request) throws IOException {
        long begun = System.nanoTime();
        byte[] answer = server.ask(request).answer();
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
