package org.commonground.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.search.EngineUnderTest;
import org.commonground.search.FacetName;
import org.commonground.search.SearchRequest;
import org.commonground.search.Shelf;
import org.commonground.search.query.Loosened.Step;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What is looked for when nothing was found. */
public interface LooseningContract extends EngineUnderTest {

    private void library() {
        shelve(
                Shelf.publication(1, "Honest broker")
                        .under(FacetName.PLACE, "wrexham")
                        .under(FacetName.THEME, "faith")
                        .summary("An honest broker chairs the meeting."),
                Shelf.publication(2, "Young people")
                        .under(FacetName.PLACE, "luton")
                        .under(FacetName.THEME, "youth")
                        .summary("Young people broker a truce."),
                Shelf.publication(3, "Patrols")
                        .under(FacetName.PLACE, "luton")
                        .under(FacetName.THEME, "safety")
                        .summary("Patrols after dark."));
    }

    private List<Loosened> ways(SearchRequest request) {
        return Loosening.of(engine(), request, engine().search(request));
    }

    private List<Loosened> ways(String query) {
        return ways(SearchRequest.of(query));
    }

    @Test
    default void leavesASearchThatFoundSomethingAlone() {
        library();
        assertThat(ways("broker")).isEmpty();
        assertThat(ways("")).isEmpty();
    }

    @Test
    default void putsTheSpellingRightFirst() {
        library();
        Loosened first = ways("patrosl").getFirst();
        assertThat(first.step()).isEqualTo(Step.SPELLING);
        assertThat(first.request().query()).isEqualTo("patrols");
        assertThat(first.total()).isEqualTo(1);
    }

    @Test
    default void takesWordsOutOfTheirQuotationMarks() {
        library();
        Loosened first = ways("\"broker honest\" -truce").getFirst();
        assertThat(first.step()).isEqualTo(Step.QUOTES);
        assertThat(first.request().query()).isEqualTo("broker honest -truce");
        assertThat(first.total()).isEqualTo(1);
    }

    @Test
    default void givesUpTheFilterThatExcludesMost() {
        library();
        SearchRequest request =
                SearchRequest.of("broker")
                        .narrowedTo(FacetName.PLACE, "luton")
                        .narrowedTo(FacetName.THEME, "safety");
        List<Loosened> ways = ways(request);
        assertThat(ways.getFirst().step()).isEqualTo(Step.FILTER);
        assertThat(ways.getFirst().given()).isEqualTo("theme");
        assertThat(ways.getFirst().request().filters()).containsOnlyKeys(FacetName.PLACE);
        assertThat(ways).extracting(Loosened::step).containsExactly(Step.FILTER, Step.ALL_FILTERS);
        assertThat(ways.getLast().total()).isEqualTo(2);
    }

    @Test
    default void loosensASearchOfFiltersAlone() {
        library();
        SearchRequest request =
                SearchRequest.of("")
                        .narrowedTo(FacetName.PLACE, "wrexham")
                        .narrowedTo(FacetName.THEME, "safety");
        assertThat(ways(request))
                .extracting(Loosened::step)
                .containsExactly(Step.FILTER, Step.ALL_FILTERS);
    }

    @Test
    default void leavesOutWhatWasExcluded() {
        library();
        Loosened first = ways("patrols -dark").getFirst();
        assertThat(first.step()).isEqualTo(Step.EXCLUSION);
        assertThat(first.given()).isEqualTo("-dark");
        assertThat(first.request().query()).isEqualTo("patrols");
    }

    @Test
    default void givesUpTheWordThatIsMissingEverywhere() {
        library();
        List<Loosened> ways = ways("xylo* broker");
        assertThat(ways.getFirst().step()).isEqualTo(Step.WORD);
        assertThat(ways.getFirst().given()).isEqualTo("xylo*");
        assertThat(ways.getFirst().total()).isEqualTo(2);
        assertThat(ways.getLast().step()).isEqualTo(Step.ANY_WORD);
    }

    @Test
    default void givesUpEverythingWhenNothingElseHelps() {
        library();
        SearchRequest request =
                SearchRequest.of("\"dark patrols\" -xylophone")
                        .narrowedTo(FacetName.PLACE, "nowhere");
        List<Loosened> ways = ways(request);
        assertThat(ways).hasSize(1);
        assertThat(ways.getFirst().step()).isEqualTo(Step.EVERYTHING);
        assertThat(ways.getFirst().total()).isEqualTo(1);
    }

    @Test
    default void offersNothingWhereNothingHelps() {
        library();
        assertThat(ways("xylophones qqqqqqq")).isEmpty();
    }
}
