package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    private void libraryOfPlaces() {
        shelve(
                Shelf.publication(1, "Southampton Youth Cohesion Conference")
                        .summary("Young people spoke."),
                Shelf.publication(2, "The road south").summary("Further south than most."),
                Shelf.publication(3, "Potteries").summary("Six towns make Stoke-on-Trent."),
                Shelf.publication(4, "Kilns").summary("Stoke-on-Trent has bottle kilns."),
                Shelf.publication(5, "Signs").summary("Stokeontrent, as a sign has it."));
    }

    private void knowPlaces(String... labels) {
        engine().learn(
                        Stream.of(labels)
                                .map(label -> new FacetValue(label, label))
                                .map(place -> new Wordings(FacetName.PLACE, place, List.of()))
                                .toList());
    }

    @Test
    default void joinsANameWhereALetterBelongsToBothParts() {
        libraryOfPlaces();
        assertThat(suggested("South Hampton conference")).isEqualTo("southampton conference");
        assertThat(suggested("south ampton")).isEqualTo("southampton");
    }

    @Test
    default void joinsARareNameOfTheVocabulary() {
        libraryOfPlaces();
        shelve(Shelf.publication(6, "Mazes").summary("At Hampton Court."));
        assertThat(search("south hampton").suggestion()).isNull();
        knowPlaces("Southampton");
        assertThat(suggested("south hampton")).isEqualTo("southampton");
    }

    @Test
    default void partsANameOfThreeWords() {
        libraryOfPlaces();
        assertThat(suggested("sixtownsmake")).isEqualTo("six towns make");
    }

    @Test
    default void partsANameOfTheVocabularyThoughATextHasItSo() {
        libraryOfPlaces();
        assertThat(search("stokeontrent").suggestion()).isNull();
        knowPlaces("Stoke-on-Trent");
        assertThat(suggested("stokeontrent")).isEqualTo("stoke on trent");
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
