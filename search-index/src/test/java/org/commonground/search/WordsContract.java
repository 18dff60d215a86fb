package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How words find documents. */
interface WordsContract extends EngineUnderTest {

    private void threePlaces() {
        shelve(
                Shelf.publication(1, "Luton")
                        .summary("Communities talk about their exit strategies."),
                Shelf.publication(2, "Bedford").summary("A community without any strategy."),
                Shelf.publication(3, "Hull").summary("The fire exit is over there."));
    }

    @Test
    default void findsAnyEnglishFormOfAWord() {
        threePlaces();
        assertThat(found("community")).containsExactlyInAnyOrder("p1", "p2");
        assertThat(found("exit strategy")).containsExactly("p1");
    }

    @Test
    default void findsATitleAndPutsItBeforeAMention() {
        shelve(
                Shelf.publication(1, "Report").summary("Work in Luton and in many other places."),
                Shelf.publication(2, "Luton")
                        .summary("Work in this town and in many other places."));
        assertThat(found("luton")).containsExactly("p2", "p1");
    }

    @Test
    default void leavesOutWhatIsExcluded() {
        threePlaces();
        assertThat(found("exit -fire")).containsExactly("p1");
        assertThat(found("exit -\"fire exit\"")).containsExactly("p1");
        assertThat(found("-exit")).containsExactly("p2");
    }

    @Test
    default void findsEitherOfTwoAlternatives() {
        threePlaces();
        assertThat(found("strategy bedford OR luton")).containsExactlyInAnyOrder("p1", "p2");
        assertThat(found("bedford OR hull")).containsExactlyInAnyOrder("p2", "p3");
    }

    @Test
    default void findsWordsByTheirBeginning() {
        threePlaces();
        assertThat(found("strateg*")).containsExactlyInAnyOrder("p1", "p2");
        assertThat(found("communit* exit")).containsExactly("p1");
        assertThat(found("zzz*")).isEmpty();
    }

    @Test
    default void ignoresCaseAndAccentsAndLigatures() {
        shelve(Shelf.publication(1, "Café").summary("An of\uFB01ce in a CAFÉ."));
        assertThat(found("cafe OFFICE")).containsExactly("p1");
    }

    @Test
    default void findsAnyOfTheWordsWhenNothingHoldsEnoughOfThemAndSaysSo() {
        threePlaces();
        SearchResults results = search("bedford fire");
        assertThat(results.relaxed()).isTrue();
        assertThat(results.results())
                .extracting(SearchResult::id)
                .containsExactlyInAnyOrder("p2", "p3");
        assertThat(search("bedford strategy").relaxed()).isFalse();
    }

    @Test
    default void looksForStopWordsWhenThereIsNothingElse() {
        threePlaces();
        assertThat(found("the")).containsExactly("p3");
        assertThat(found("is the")).containsExactly("p3");
    }

    @Test
    default void findsNothingForWordsNobodyWrote() {
        threePlaces();
        SearchResults results = search("xylophone");
        assertThat(results.total()).isZero();
        assertThat(results.results()).isEmpty();
        assertThat(results.relaxed()).isFalse();
    }

    @Test
    default void showsEverythingWhenNothingIsAskedFor() {
        threePlaces();
        assertThat(found("")).containsExactly("p3", "p2", "p1");
        assertThat(found(" -- \"\" ")).hasSize(3);
    }
}
