package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

/** What is offered for words that are likely misspelt. */
interface SpellingContract extends EngineUnderTest {

    private void libraryOnCohesion() {
        shelve(
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                i ->
                                        Shelf.publication(i, "Cohesion " + i)
                                                .summary("Community cohesion in the borough."))
                        .toArray(Shelf[]::new));
    }

    @Test
    default void offersTheWholeQueryPutRight() {
        libraryOnCohesion();
        assertThat(search("cohesoin").suggestion()).isEqualTo("cohesion");
        assertThat(search("comunity cohesoin -x").suggestion()).isEqualTo("community cohesion -x");
        assertThat(search("\"community cohesoin\"").suggestion())
                .isEqualTo("\"community cohesion\"");
    }

    @Test
    default void doesNotRunWhatItOffers() {
        libraryOnCohesion();
        assertThat(search("cohesoin").total()).isZero();
    }

    @Test
    default void offersNothingForWordsTheLibraryKnows() {
        libraryOnCohesion();
        assertThat(search("cohesion").suggestion()).isNull();
        assertThat(search("communities").suggestion()).isNull();
        assertThat(search("").suggestion()).isNull();
    }

    @Test
    default void offersNothingThatFindsNoMore() {
        libraryOnCohesion();
        assertThat(search("cohesoin xylophone").suggestion()).isNull();
        assertThat(search("qqqqqqq").suggestion()).isNull();
    }
}
