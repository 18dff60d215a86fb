package org.commonground.benchmarks;

import org.commonground.benchmarks.BookPages.BookPage;
import org.commonground.search.FacetName;
import org.commonground.search.SearchRequest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Queries of the kinds people type, made from the pages themselves, the same for the same pages.
 */
final class QueryMix {

    /** What people type. */
    enum QueryKind {
        COMMON_WORD,
        RARE_WORD,
        TWO_WORDS,
        FOUR_WORDS,
        SENTENCE,
        PHRASE,
        BEGINNING,
        NARROWED
    }

    /** A query with what it asks for, the first ten results with everything. */
    record MixedQuery(QueryKind kind, SearchRequest request) {}

    private static final long SEED = 20_060_421;
    private static final int SAMPLED_PAGES = 4_000;

    private final List<BookPage> pages;
    private final Random random = new Random(SEED);
    private final List<String> common = new ArrayList<>();
    private final List<String> middling = new ArrayList<>();
    private final List<String> rare = new ArrayList<>();

    private QueryMix(List<BookPage> pages) {
        this.pages = pages;
        sortWords();
    }

    /** So many queries of every kind, the kinds taking turns. */
    static List<MixedQuery> of(List<BookPage> pages, int ofEachKind) {
        QueryMix mix = new QueryMix(pages);
        List<MixedQuery> queries = new ArrayList<>();
        for (int i = 0; i < ofEachKind; i++) {
            for (QueryKind kind : QueryKind.values()) {
                queries.add(new MixedQuery(kind, mix.request(kind)));
            }
        }
        return queries;
    }

    private SearchRequest request(QueryKind kind) {
        return switch (kind) {
            case COMMON_WORD -> SearchRequest.of(any(common));
            case RARE_WORD -> SearchRequest.of(any(rare));
            case TWO_WORDS -> SearchRequest.of(any(common) + " " + any(middling));
            case FOUR_WORDS ->
                    SearchRequest.of(
                            String.join(" ", any(common), any(middling), any(middling), any(rare)));
            case SENTENCE -> SearchRequest.of(String.join(" ", excerpt(12)));
            case PHRASE -> SearchRequest.of("\"" + neighbours() + "\"");
            case BEGINNING -> SearchRequest.of(any(middling).substring(0, 4) + "*");
            case NARROWED ->
                    SearchRequest.of(any(common) + " " + any(common))
                            .narrowedTo(
                                    FacetName.THEME,
                                    "theme-" + random.nextInt(BenchmarkLibrary.THEMES));
        };
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** Words that no analysis leaves out, so that all that is measured looks for both. */
    private String neighbours() {
        while (true) {
            List<String> two = excerpt(2);
            if (two.stream().allMatch(word -> word.length() > 4)) {
                return String.join(" ", two);
            }
        }
    }

    private List<String> excerpt(int length) {
        while (true) {
            List<String> words = words(pages.get(random.nextInt(pages.size())).text());
            if (words.size() > length + 1) {
                int from = random.nextInt(words.size() - length);
                return words.subList(from, from + length);
            }
        }
    }

    private void sortWords() {
        Map<String, Integer> frequencies = new HashMap<>();
        int step = Math.max(1, pages.size() / SAMPLED_PAGES);
        int sampled = 0;
        for (int i = 0; i < pages.size(); i += step) {
            Set<String> distinct = new HashSet<>(words(pages.get(i).text()));
            distinct.forEach(word -> frequencies.merge(word, 1, Integer::sum));
            sampled++;
        }
        for (String word : frequencies.keySet().stream().sorted().toList()) {
            double share = frequencies.getOrDefault(word, 0) / (double) sampled;
            if (word.length() < 5 || share > 0.5) {
                continue;
            }
            if (share > 0.05) {
                common.add(word);
            } else if (share > 0.005) {
                middling.add(word);
            } else if (share > 0.0007) {
                rare.add(word);
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
