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

    private String suggested(String query) {
        return search(query).suggestion().query();
    }

    @Test
    default void offersTheWholeQueryPutRight() {
        libraryOnCohesion();
        assertThat(suggested("cohesoin")).isEqualTo("cohesion");
        assertThat(suggested("comunity cohesoin -x")).isEqualTo("community cohesion -x");
        assertThat(suggested("\"community cohesoin\"")).isEqualTo("\"community cohesion\"");
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

    @Test
    default void saysHowMuchTheSuggestionFinds() {
        libraryOnCohesion();
        assertThat(search("cohesoin").suggestion().total()).isEqualTo(5);
        SearchRequest none = SearchRequest.of("cohesoin").narrowedTo(FacetName.THEME, "faith");
        assertThat(engine().search(none).suggestion()).isNull();
    }

    private void libraryOfNeighbours() {
        shelve(
                Shelf.publication(1, "Go-betweens").summary("An honest broker in the street."),
                Shelf.publication(2, "Streets").summary("A neighbourhood and its wardens."),
                Shelf.publication(3, "Estates").summary("Another neighbourhood, one neighbour."),
                Shelf.publication(4, "Hoods").summary("Under the hood, honest work."));
    }

    @Test
    default void partsWordsThatWereTypedAsOne() {
        libraryOfNeighbours();
        assertThat(suggested("honestbroker")).isEqualTo("honest broker");
        assertThat(suggested("an Honestbroker -x")).isEqualTo("an honest broker -x");
        assertThat(search("honestneighbour").suggestion()).isNull();
    }

    @Test
    default void joinsAWordThatWasTypedAsTwo() {
        libraryOfNeighbours();
        assertThat(suggested("neighbour hood")).isEqualTo("neighbourhood");
        assertThat(suggested("neighbour hood wardens")).isEqualTo("neighbourhood wardens");
        assertThat(search("honest broker").suggestion()).isNull();
    }

    @Test
    default void putsWordsRightThatAreJoinedPartedAndMisspeltAtOnce() {
        libraryOfNeighbours();
        assertThat(suggested("honestbroker neighbour hood"))
                .isEqualTo("honest broker neighbourhood");
        assertThat(suggested("neighbour hood wardns")).isEqualTo("neighbourhood wardens");
        assertThat(search("-neighbour hood").suggestion()).isNull();
        assertThat(search("neighbour OR hood").suggestion()).isNull();
        assertThat(search("\"neighbour hood\"").suggestion()).isNull();
    }
}
