package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Words of the vocabularies that mean the same as what was typed. */
interface WideningContract extends EngineUnderTest {

    private void threeWaysToSayIt() {
        shelve(
                Shelf.publication(1, "Wardens").summary("Wardens bring down ASB on the estate."),
                Shelf.publication(2, "Patrols")
                        .summary("Patrols bring down anti-social behaviour on the estate."),
                Shelf.publication(3, "Noise").summary("Noise and other nuisance on the estate."),
                Shelf.publication(4, "Social clubs").summary("A social club with good behaviour."));
        engine().learn(List.of(wordings("Anti-social behaviour", "ASB", "nuisance")));
    }

    private static Wordings wordings(String label, String... synonyms) {
        return new Wordings(FacetName.THEME, new FacetValue("a-theme", label), List.of(synonyms));
    }

    @Test
    default void findsTheOtherWordingsBehindTheTypedOne() {
        threeWaysToSayIt();
        assertThat(found("ASB")).containsExactly("p1", "p2");
        assertThat(found("anti-social behaviour")).first().isEqualTo("p2");
        assertThat(found("anti-social behaviour")).contains("p1", "p3");
        assertThat(found("nuisances")).containsExactly("p3", "p2");
    }

    @Test
    default void findsASynonymByAnotherOneOnlyWhereNoTextHoldsThatNorTheTerm() {
        shelve(
                Shelf.publication(1, "Patrols").summary("Patrols against nuisances."),
                Shelf.publication(2, "Pranks").summary("Pranks and mischief."));
        engine().learn(List.of(wordings("Anti-social behaviour", "ASB", "nuisance", "prank")));
        assertThat(found("ASB")).containsExactlyInAnyOrder("p1", "p2");
        assertThat(found("prank")).containsExactly("p2");
        assertThat(search("prank").widened()).isNull();
    }

    @Test
    default void tellsFormsOfAWordFromOtherWordsOfTheSameStem() {
        shelve(
                Shelf.publication(1, "Papers").summary("Newspapers and other press and media."),
                Shelf.publication(2, "Notices").summary("A community of readers."),
                Shelf.publication(3, "Officers").summary("A communications officer writes."));
        engine().learn(List.of(wordings("Press and media", "communications", "newspaper")));
        assertThat(search("community").widened()).isNull();
        assertThat(search("communities").total()).isEqualTo(2);
        assertThat(search("communication").widened().also()).containsExactly("Press and media");
        assertThat(found("press and media")).containsExactlyInAnyOrder("p1", "p3");
    }

    @Test
    default void findsAWordingOfSeveralWordsOnlyWhereTheyStandTogether() {
        threeWaysToSayIt();
        assertThat(found("asb")).doesNotContain("p4");
    }

    @Test
    default void countsAnotherWordingForEveryWordOfTheTypedOne() {
        threeWaysToSayIt();
        assertThat(found("anti-social behaviour wardens")).first().isEqualTo("p1");
        assertThat(search("wardens anti-social behaviour").relaxed()).isFalse();
    }

    @Test
    default void leavesQuotedWordsAlone() {
        threeWaysToSayIt();
        assertThat(found("\"ASB\"")).containsExactly("p1");
        assertThat(search("\"ASB\"").widened()).isNull();
    }

    @Test
    default void leavesOutOnlyWhatWasTypedWithAMinus() {
        threeWaysToSayIt();
        assertThat(found("estate -ASB")).containsExactlyInAnyOrder("p2", "p3");
    }

    @Test
    default void widensAlternativesToo() {
        threeWaysToSayIt();
        assertThat(found("ASB OR club")).containsExactlyInAnyOrder("p1", "p2", "p4");
    }

    @Test
    default void tellsWhatElseItLookedForAndHowToLookForTheWordsAlone() {
        threeWaysToSayIt();
        Widened widened = search("less ASB wanted").widened();
        assertThat(widened).isNotNull();
        assertThat(widened.also()).containsExactly("Anti-social behaviour");
        assertThat(widened.exactly()).isEqualTo("less \"ASB\" wanted");
        assertThat(found(widened.exactly())).containsExactly("p1");
        assertThat(search("anti-social behaviour today").widened().exactly())
                .isEqualTo("\"anti-social behaviour\" today");
    }

    @Test
    default void saysNothingOfWordsThatNoTextHolds() {
        threeWaysToSayIt();
        engine().learn(List.of(wordings("Wardens", "xylophones")));
        assertThat(search("wardens").widened()).isNull();
        assertThat(search("estate").widened()).isNull();
    }

    @Test
    default void marksTheOtherWordingsInPassagesAndPages() {
        threeWaysToSayIt();
        SearchResult patrols =
                search("ASB").results().stream()
                        .filter(result -> result.id().equals("p2"))
                        .findFirst()
                        .orElseThrow();
        Passage passage = patrols.passages().getFirst();
        assertThat(passage.marks())
                .extracting(mark -> passage.text().substring(mark.from(), mark.to()))
                .containsExactly("anti-social behaviour");
        assertThat(engine().marks("anti-social behaviour", "Some nuisance."))
                .containsExactly(new Mark(5, 13));
    }

    @Test
    default void suggestsNoSpellingForAWordOfAVocabulary() {
        shelve(
                Shelf.publication(1, "Patrols").summary("Against anti-social behaviour."),
                Shelf.publication(2, "Nuisances").summary("Against nuisances of all kinds."));
        engine().learn(List.of(wordings("Anti-social behaviour", "nuisanse")));
        assertThat(search("nuisanse").suggestion()).isNull();
        assertThat(found("nuisanse")).containsExactly("p1");
    }

    @Test
    default void forgetsWhatItLearnedBefore() {
        threeWaysToSayIt();
        engine().learn(List.of());
        assertThat(found("ASB")).containsExactly("p1");
    }
}
