package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The best seminars come by themselves with an answer, however far down they stand in it. */
interface SeminarsContract extends EngineUnderTest {
    private void library() {
        List<Shelf> shelves = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            shelves.add(
                    Shelf.publication(i, "Lanterns")
                            .at(Instant.parse("2006-05-01T00:00:00Z"))
                            .summary("Lanterns and lanterns."));
        }
        shelve(shelves.toArray(Shelf[]::new));
        announce(1, "How the town of Luton made a day of lanterns for all of its people");
        announce(2, "A day of lanterns");
        announce(3, "A day of drums");
        announce(4, "A long day of lanterns, drums and much else besides");
    }

    private void announce(long number, String title) {
        engine().apply(
                        List.of(
                                Shelf.seminar(
                                        title,
                                        Instant.parse("2006-04-0" + number + "T00:00:00Z"),
                                        new ResultDetail.OfSeminar(
                                                number, "", "", Instant.EPOCH, false))));
    }

    private List<String> seminars(SearchRequest request) {
        return engine().search(request).seminars().stream().map(SearchResult::id).toList();
    }

    @Test
    default void seminarsFarDownTheListComeByThemselvesInTheSameOrder() {
        library();
        SearchRequest request = SearchRequest.of("lanterns").withSeminars(2);

        assertThat(found(request)).allMatch(id -> id.startsWith("p"));
        assertThat(seminars(request))
                .containsExactly("4", "2")
                .isEqualTo(found(request.narrowedTo(FacetName.KIND, "seminar")).subList(0, 2));
        assertThat(engine().search(request).seminars().getFirst().passages())
                .as("shown as results are")
                .isEqualTo(
                        engine().search(request.narrowedTo(FacetName.KIND, "seminar"))
                                .results()
                                .getFirst()
                                .passages());
    }

    @Test
    default void seminarsStandInTheOrderAskedForAndUnderTheFilters() {
        library();
        SearchRequest request = SearchRequest.of("lanterns").withSeminars(3);

        assertThat(seminars(request.sortedBy(SortOrder.NEWEST))).containsExactly("4", "2", "1");
        assertThat(seminars(request.sortedBy(SortOrder.TITLE))).containsExactly("2", "4", "1");
        assertThat(seminars(request.narrowedTo(FacetName.KIND, "case-study"))).isEmpty();
    }

    @Test
    default void aSeminarThatIsAResultAnywayIsTheSameInBoth() {
        library();
        SearchRequest request = SearchRequest.of("drums").withSeminars(3);
        SearchResults found = engine().search(request);

        assertThat(found.seminars()).isEqualTo(found.results()).hasSize(2);
        assertThat(engine().search(SearchRequest.of("drums")).seminars())
                .as("nobody asked")
                .isEmpty();
    }
}
