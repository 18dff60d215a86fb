package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** In which order results come, page by page. */
interface OrderContract extends EngineUnderTest {

    private void manyPlaces(int count) {
        shelve(
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                i ->
                                        Shelf.publication(i, "Title " + (char) ('z' - i % 26) + i)
                                                .summary("mediation ".repeat(1 + i % 7) + "talk"))
                        .toArray(Shelf[]::new));
    }

    @Test
    default void sortsByDateAndByTitle() {
        shelve(
                Shelf.publication(1, "“Beta” and more").summary("mediation"),
                Shelf.publication(2, "alpha").summary("mediation mediation"),
                Shelf.publication(3, "Émile").summary("mediation"));
        SearchRequest request = SearchRequest.of("mediation");
        assertThat(found(request.sortedBy(SortOrder.NEWEST))).containsExactly("p3", "p2", "p1");
        assertThat(found(request.sortedBy(SortOrder.TITLE))).containsExactly("p2", "p1", "p3");
    }

    @Test
    default void preferresWordsThatStandTogether() {
        shelve(
                Shelf.publication(1, "A").summary("honest people met, then a broker came along by"),
                Shelf.publication(2, "B")
                        .summary("people met, then a honest broker came along by"));
        assertThat(found("honest broker")).containsExactly("p2", "p1");
    }

    @Test
    default void showsEveryResultOnceOverAllPages() {
        manyPlaces(230);
        for (SortOrder order : SortOrder.values()) {
            List<String> all = new ArrayList<>();
            for (int page = 1; page <= 33; page++) {
                all.addAll(
                        found(SearchRequest.of("mediation talk").sortedBy(order).onPage(page, 7)));
            }
            assertThat(all).hasSize(230).doesNotHaveDuplicates();
        }
    }

    @Test
    default void isEmptyBeyondTheLastPageAndStillCounts() {
        manyPlaces(30);
        for (int page : new int[] {4, 500, Integer.MAX_VALUE}) {
            SearchResults results = engine().search(SearchRequest.of("mediation").onPage(page, 10));
            assertThat(results.results()).isEmpty();
            assertThat(results.total()).isEqualTo(30);
        }
        assertThat(found(SearchRequest.of("mediation").onPage(-3, 1000))).hasSize(30);
    }

    @Test
    default void showsTheFiveHundredthPage() {
        manyPlaces(5_003);
        for (SortOrder order : SortOrder.values()) {
            SearchRequest request = SearchRequest.of("mediation").sortedBy(order);
            List<String> last = new ArrayList<>();
            for (int page = 499; page <= 502; page++) {
                last.addAll(found(request.onPage(page, 10)));
            }
            assertThat(last).hasSize(23).doesNotHaveDuplicates();
        }
    }

    @Test
    default void putsEqualResultsInTheSameOrderHoweverTheyCameIn() {
        shelve(Shelf.publication(3, "Same").summary("mediation"));
        shelve(Shelf.publication(1, "Same").summary("mediation"));
        shelve(Shelf.publication(2, "Same").summary("mediation"));
        assertThat(found("mediation")).containsExactly("p1", "p2", "p3");
    }
}
