package org.commonground.benchmarks;

import org.commonground.benchmarks.QueryMix.MixedQuery;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How many search pages a running portal serves a second before one in twenty takes longer than 100
 * ms. Requests leave at a steady rate whether or not answers have come, and a request's time begins
 * when it was due, so that a portal that falls behind cannot hide it. The portal is started as
 * {@link SearchOverHttp} says:
 *
 * <pre>./mvnw -pl benchmarks -am package -Psearch-page-load -Dportal.data=FOLDER</pre>
 */
final class SearchPageLoad {
    private static final int[] RATES = {25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 650, 800};
    private static final int SECONDS_A_RATE = 10;
    private static final int WARM_UP_REQUESTS = 4000;
    private static final int WARM_UP_RATE = 100;
    private static final double SLOW_MS = 100;
    private static final int QUERIES_OF_EACH_KIND = 40;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<HttpRequest> pages;
    private final AtomicInteger failed = new AtomicInteger();

    private SearchPageLoad(List<HttpRequest> pages) {
        this.pages = pages;
    }

    /**
     * @param args the folder with the data, the portal's address, and the number of pages that its
     *     index was made of
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3 || !Files.isDirectory(Path.of(args[0], "pages"))) {
            System.err.println("SKIPPED: name the folder with the pages with -Dportal.data=FOLDER");
            return;
        }
        List<MixedQuery> queries =
                QueryMix.of(
                        BookPages.read(Path.of(args[0]), Integer.parseInt(args[2])),
                        QUERIES_OF_EACH_KIND);
        RunningPortal portal = new RunningPortal(args[1]);
        new SearchPageLoad(
                        queries.stream()
                                .map(query -> page(portal.ask(query.request()).url()))
                                .toList())
                .measure();
    }

    /** The page with the same answer as this address of the API. */
    private static HttpRequest page(URI api) {
        return HttpRequest.newBuilder(
                        URI.create(api.toString().replace("/api/v1/search?", "/search?")))
                .build();
    }

    private void measure() {
        send(WARM_UP_REQUESTS, WARM_UP_RATE);
        System.out.println("requests/s     p50     p95     p99 ms   not answered with a page");
        for (int rate : RATES) {
            failed.set(0);
            Latencies times = send(rate * SECONDS_A_RATE, rate);
            System.out.printf(
                    "%10d  %6.1f  %6.1f  %6.1f     %d%n",
                    rate,
                    times.percentile(50),
                    times.percentile(95),
                    times.percentile(99),
                    failed.get());
            if (times.percentile(95) > SLOW_MS) {
                return;
            }
        }
    }

    private Latencies send(int count, int rate) {
        long between = 1_000_000_000L / rate;
        long begun = System.nanoTime();
        List<CompletableFuture<Long>> answers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long due = begun + i * between;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            answers.add(
                    http.sendAsync(
                                    pages.get(i % pages.size()),
                                    HttpResponse.BodyHandlers.ofByteArray())
                            .handle((answer, problem) -> taken(due, answer)));
        }
        Latencies times = new Latencies();
        answers.forEach(answer -> times.add(answer.join()));
        return times;
    }

    private long taken(long due, @Nullable HttpResponse<byte[]> answer) {
        if (answer == null || answer.statusCode() != 200) {
            failed.incrementAndGet();
        }
        return System.nanoTime() - due;
    }
}
