package org.commonground.benchmarks;

import org.commonground.benchmarks.BookPages.BookPage;
import org.commonground.search.lucene.LuceneSearchEngine;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Times completion letter by letter, as people type, on 100,000 pages: in this process, and over
 * HTTP where a portal runs on a copy of the index (see {@link SearchOverHttp}):
 *
 * <pre>
 * ./mvnw -pl benchmarks -am package -Pcompletion-speed -Dportal.data=FOLDER
 * ./mvnw -pl benchmarks -am package -Pcompletion-speed -Dportal.data=FOLDER -Dportal.address=URL
 * </pre>
 */
final class CompletionSpeed {
    private static final int PAGES = 100_000;
    private static final int PHRASES = 300;
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 16;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 5;
    private static final int OFFERED = 8;

    private long offered;

    private CompletionSpeed() {}

    /** What is asked for one text that was typed so far. */
    private interface Asking {
        int ask(String typed) throws IOException;
    }

    /**
     * @param args the folder with the data, the folder for the indexes, and the address of a portal
     *     if there is one
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2 || !Files.isDirectory(Path.of(args[0], "pages"))) {
            System.err.println("SKIPPED: name the folder with the pages with -Dportal.data=FOLDER");
            return;
        }
        List<BookPage> pages = BookPages.read(Path.of(args[0]), PAGES);
        List<String> typed = typed(pages);
        CompletionSpeed speed = new CompletionSpeed();
        try (LuceneSearchEngine engine =
                SearchInProcess.engine(Path.of(args[1]).resolve("engine"), pages)) {
            pages.clear();
            long begun = System.nanoTime();
            while (engine.complete("the man", OFFERED).isEmpty()
                    && engine.complete("old", OFFERED).isEmpty()) {
                Thread.sleep(20);
            }
            System.out.printf("list made in %.1f s%n", (System.nanoTime() - begun) / 1e9);
            speed.measure("in process", typed, text -> engine.complete(text, OFFERED).size());
        }
        if (args.length > 2) {
            speed.measureOverHttp(typed, args[2]);
        }
        System.out.println("offered " + speed.offered);
    }

    private void measureOverHttp(List<String> typed, String address) throws IOException {
        try {
            measure("over HTTP", typed, text -> overHttp(address, text));
        } catch (ConnectException nobody) {
            System.out.println("no portal at " + address + ": nothing measured over HTTP");
        }
    }

    private void measure(String name, List<String> typed, Asking asking) throws IOException {
        Latencies latencies = new Latencies();
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            for (String text : typed) {
                long begun = System.nanoTime();
                offered += asking.ask(text);
                if (round >= WARM_UP_ROUNDS) {
                    latencies.add(System.nanoTime() - begun);
                }
            }
        }
        System.out.printf(
                "%-10s %d texts, %d rounds; ms p50 %.3f  p95 %.3f  p99 %.3f%n",
                name,
                typed.size(),
                ROUNDS,
                latencies.percentile(50),
                latencies.percentile(95),
                latencies.percentile(99));
    }

    private static int overHttp(String address, String text) throws IOException {
        String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return HttpQuestion.getting(address + "/api/v1/search/completions?q=" + query)
                .answer()
                .length;
    }

    /** Two or three words out of the pages, each as it grows from two letters. */
    private static List<String> typed(List<BookPage> pages) {
        Random random = new Random(7);
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < PHRASES; i++) {
            String text = pages.get(random.nextInt(pages.size())).text();
            String[] words = text.split("\\W+");
            int first = random.nextInt(Math.max(1, words.length - 3));
            String phrase =
                    String.join(
                            " ",
                            List.of(words)
                                    .subList(first, Math.min(words.length, first + 2 + i % 2)));
            int longest = Math.min(phrase.length(), MOST_LETTERS);
            for (int letters = FEWEST_LETTERS; letters <= longest; letters++) {
                typed.add(phrase.substring(0, letters));
            }
        }
        return typed;
    }
}
