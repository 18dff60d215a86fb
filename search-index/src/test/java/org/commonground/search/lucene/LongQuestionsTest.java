package org.commonground.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.search.EngineUnderTest;
import org.commonground.search.FacetCount;
import org.commonground.search.FacetName;
import org.commonground.search.IndexChange;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.Shelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Questions of many words about an index so large that its parts are searched side by side, in
 * which documents were replaced and removed: what is found is what holds enough of the words.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LongQuestionsTest implements EngineUnderTest {
    private static final String TREES =
            "alder birch cedar damson elder fig gorse hawthorn iroko juniper kauri larch";

    private static final int PUBLICATIONS = 4_000;
    private static final int PUBLICATIONS_AT_ONCE = 2_000;
    private static final int PAGES = 12;

    private final Random random = new Random(7);
    private final Map<Long, List<String>> library = new TreeMap<>();
    private LuceneSearchEngine engine;

    @BeforeAll
    void fill(@TempDir Path folder) {
        engine = LuceneSearchEngine.open(folder);
        for (long first = 1; first <= PUBLICATIONS; first += PUBLICATIONS_AT_ONCE) {
            List<IndexChange> some = new ArrayList<>();
            for (long id = first; id < first + PUBLICATIONS_AT_ONCE; id++) {
                some.add(shelve(id));
            }
            engine.apply(some);
        }
        // So few that Lucene does not write their segments anew: what is deleted stays in them.
        List<IndexChange> later = new ArrayList<>();
        for (long id = 1; id <= PUBLICATIONS; id += 31) {
            later.add(shelve(id));
            library.remove(id + 1);
            later.add(new IndexChange.Remove(id + 1));
        }
        engine.apply(later);
    }

    private IndexChange shelve(long id) {
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            pages.add(
                    Arrays.stream(TREES.split(" "))
                            .filter(tree -> random.nextInt(100) < 5 + id % 40)
                            .collect(Collectors.joining(" ", "Of trees: ", ".")));
        }
        library.put(id, pages);
        return Shelf.publication(id, "Walk")
                .under(FacetName.THEME, "round" + id % 3)
                .attachment(id, "Walk", pages.toArray(String[]::new))
                .replace();
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Override
    public SearchEngine engine() {
        return engine;
    }

    @Test
    void findsWhatHoldsTwoOfAFewWords() {
        assertThat(counted("fig gorse larch")).isEqualTo(expected("fig gorse larch", 2));
        assertThat(counted("alder birch cedar kauri"))
                .isEqualTo(expected("alder birch cedar kauri", 2));
    }

    @Test
    void findsWhatHoldsAFifthOfManyWords() {
        assertThat(counted(TREES)).isEqualTo(expected(TREES, 3));
    }

    @Test
    void putsFirstWhatHoldsAllOfThem() {
        List<SearchResult> results =
                engine.search(SearchRequest.of(TREES).onPage(1, 100)).results();

        assertThat(results).hasSize(100);
        assertThat(results)
                .extracting(SearchResult::score)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(most(results.getFirst())).isEqualTo(mostOfAll());
    }

    private long most(SearchResult result) {
        return most(library.get(result.publication().id()));
    }

    private long mostOfAll() {
        return library.values().stream().mapToLong(LongQuestionsTest::most).max().orElseThrow();
    }

    private static long most(List<String> pages) {
        return pages.stream().mapToLong(page -> held(page, TREES)).max().orElseThrow();
    }

    /** Results by theme. */
    private Map<String, Integer> counted(String query) {
        SearchResults results = search(query);
        Map<String, Integer> counted =
                results.facets().stream()
                        .filter(facet -> facet.name() == FacetName.THEME)
                        .flatMap(facet -> facet.values().stream())
                        .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(results.total());
        return counted;
    }

    private Map<String, Integer> expected(String query, int enough) {
        Map<String, Integer> expected = new TreeMap<>();
        library.forEach(
                (id, pages) -> {
                    if (pages.stream().anyMatch(page -> held(page, query) >= enough)) {
                        expected.merge("round" + id % 3, 1, Integer::sum);
                    }
                });
        return expected;
    }

    private static long held(String page, String query) {
        return Arrays.stream(query.split(" ")).filter(page::contains).count();
    }
}
