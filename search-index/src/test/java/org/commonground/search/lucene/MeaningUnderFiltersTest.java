package org.commonground.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.commonground.search.EngineUnderTest;
import org.commonground.search.FacetCount;
import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchResults;
import org.commonground.search.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Meaning under filters: who is near among what they leave, and what is counted beside it. */
class MeaningUnderFiltersTest implements EngineUnderTest {
    private LuceneSearchEngine engine;

    @BeforeEach
    void open(@TempDir Path folder) {
        engine = MeaningTest.open(folder, new ConceptEmbedder());
        shelve(MeaningTest.fewShelves());
        MeaningTest.awaitVectors(engine);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Override
    public SearchEngine engine() {
        return engine;
    }

    @Test
    void narrowsAndCountsWhatIsNear() {
        SearchRequest all = SearchRequest.of("mediation");
        SearchResults narrowed = engine.search(all.narrowedTo(FacetName.PLACE, "luton"));

        assertThat(narrowed.total()).isEqualTo(1);
        assertThat(narrowed.results()).extracting(SearchResult::id).containsExactly("p1");
        assertThat(places(narrowed)).containsExactly("luton 1", "oldham 1");
        assertThat(places(engine.search(all))).containsExactly("luton 1", "oldham 1");
    }

    @Test
    void findsWhatIsNearUnderANarrowFilterThoughAHundredOthersAreNearer() {
        shelveNearAndNearer(150, 12);
        SearchRequest all = SearchRequest.of("mediation tension mosque").onPage(1, 100);
        SearchResults narrowed = engine.search(all.narrowedTo(FacetName.PLACE, "leigh"));

        assertThat(places(engine.search(all))).contains("wigan 100");
        assertThat(narrowed.total()).isEqualTo(12);
        assertThat(narrowed.results()).hasSize(12).allMatch(SearchResult::byMeaning);
        assertThat(places(narrowed)).contains("leigh 12", "wigan 100");
        assertThat(found(all.narrowedTo(FacetName.PLACE, "burnley"))).isEmpty();
    }

    @Test
    void bindsWhatIsNearUnderANarrowFilterToQuotedWordsToo() {
        shelveNearAndNearer(150, 3);
        SearchRequest quoting = SearchRequest.of("mediation tension mosque \"number 2\"");

        assertThat(found(quoting.narrowedTo(FacetName.PLACE, "leigh"))).containsExactly("p502");
    }

    @Test
    void findsWhatIsNearAndHoldsQuotedWordsThoughAHundredOthersAreNearer() {
        shelve(Shelf.publication(9, "Bury").summary("Mediation and tension at mosque number 2."));
        shelveNearAndNearer(150, 12);

        SearchResults quoting = search("mediation tension mosque \"number 2\"");

        assertThat(quoting.results())
                .extracting(SearchResult::id, SearchResult::byMeaning)
                .containsExactly(tuple("p9", false), tuple("p502", true));
        assertThat(places(quoting)).containsExactly("leigh 1");
        assertThat(search("mediation tension mosque \"number 20\"").total()).isZero();
    }

    @Test
    void findsWhatIsNearAndNotExcludedThoughAHundredOthersAreNearer() {
        shelveNearAndNearer(150, 12);

        SearchRequest excluding = SearchRequest.of("mediation tension mosque -wigan");

        assertThat(found(excluding.onPage(1, 100))).hasSize(12).allMatch(id -> id.startsWith("p5"));
        assertThat(found(excluding.narrowedTo(FacetName.PLACE, "leigh", "burnley"))).hasSize(10);
        assertThat(found(SearchRequest.of("mediation tension mosque -wigan -broker"))).isEmpty();
    }

    private void shelveNearAndNearer(int nearer, int near) {
        List<Shelf> shelves = new ArrayList<>();
        for (int i = 1; i <= nearer; i++) {
            shelves.add(
                    Shelf.publication(200 + i, "Wigan " + i)
                            .under(FacetName.PLACE, "wigan")
                            .summary("A broker, a quarrel and a church."));
        }
        for (int i = 1; i <= near; i++) {
            shelves.add(
                    Shelf.publication(500 + i, "Leigh " + i)
                            .under(FacetName.PLACE, "leigh")
                            .summary("A broker, a quarrel, a church and a pupil: number " + i));
        }
        shelve(shelves.toArray(Shelf[]::new));
        MeaningTest.awaitVectors(engine);
    }

    private static List<String> places(SearchResults results) {
        return results.facets().stream()
                .filter(facet -> facet.name() == FacetName.PLACE)
                .flatMap(facet -> facet.values().stream())
                .map(MeaningUnderFiltersTest::said)
                .toList();
    }

    private static String said(FacetCount count) {
        return count.value() + " " + count.count();
    }
}
