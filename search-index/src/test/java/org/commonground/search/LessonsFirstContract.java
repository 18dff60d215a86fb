package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** When lessons come before everything else. */
interface LessonsFirstContract extends EngineUnderTest {

    private void library() {
        shelve(
                Shelf.publication(1, "Working in Luton")
                        .under(FacetName.PLACE, "caia park")
                        .summary("A vicar brought both sides to one table.")
                        .lesson(1, "Let somebody whom both sides trust chair the meeting.", "Ask.")
                        .attachment(7, "The report of Luton", "The council held a meeting."),
                Shelf.publication(2, "Chairing meetings well")
                        .under(FacetName.PLACE, "caia park")
                        .summary("Bread.")
                        .lesson(2, "Begin on time.", "A meeting at Caia Park began late."));
    }

    @Test
    default void lessonsLeadWhereAQuestionAsksForAdvice() {
        library();
        SearchResults found = search("who should chair a meeting when the council is not trusted");

        assertThat(found.leading()).isEqualTo(1);
        assertThat(found.results().getFirst().id()).isEqualTo("l1-1");
        assertThat(found.results()).extracting(SearchResult::id).doesNotHaveDuplicates();
    }

    @Test
    default void aLessonThatIsHardlyAnAnswerDoesNotLead() {
        library();
        SearchResults found = search("a vicar in luton who brought both sides to one table");

        assertThat(found.results()).extracting(SearchResult::id).contains("l1-1");
        assertThat(found.leading()).isZero();
    }

    @Test
    default void lessonsDoNotLeadWhereATitleOrANameWasTyped() {
        library();
        assertThat(search("chairing meetings well").leading()).isZero();
        assertThat(search("Caia Park").leading()).isZero();
        assertThat(search("meeting").leading()).isZero();
        assertThat(search("\"chair the meeting\"").leading()).isZero();
    }

    @Test
    default void lessonsDoNotLeadWhereSomebodyChoseAKindOrAnOrder() {
        library();
        SearchRequest advice = SearchRequest.of("who should chair the meeting");
        assertThat(engine().search(advice).leading()).isPositive();
        assertThat(engine().search(advice.narrowedTo(FacetName.KIND, "lesson")).leading()).isZero();
        assertThat(engine().search(advice.sortedBy(SortOrder.NEWEST)).leading()).isZero();
    }

    @Test
    default void pagesOfResultsNeitherRepeatNorMissTheLessonsThatLead() {
        List<Shelf> shelves = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            shelves.add(
                    Shelf.publication(i, "No " + i)
                            .summary("Share a meal before you talk, place " + i)
                            .lesson(i, "Share a meal before you talk", "Place " + i));
        }
        shelve(shelves.toArray(Shelf[]::new));
        List<String> seen = new ArrayList<>();
        for (int page = 1; page <= 20; page++) {
            SearchRequest request = SearchRequest.of("share a meal before talking").onPage(page, 4);
            assertThat(engine().search(request).leading()).isEqualTo(3);
            seen.addAll(found(request));
        }

        assertThat(seen).hasSize(80);
        assertThat(new HashSet<>(seen)).hasSize(80);
        assertThat(seen.subList(0, 3)).allMatch(id -> id.startsWith("l"));
    }
}
