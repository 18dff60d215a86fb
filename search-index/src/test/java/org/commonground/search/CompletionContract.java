package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** What is offered while somebody types. */
interface CompletionContract extends EngineUnderTest {

    private void library() {
        shelve(
                Shelf.publication(1, "Wrecsam: naïve hopes")
                        .under(FacetName.THEME, "mediation")
                        .summary("They employed an honest broker. Then the broker left."),
                Shelf.publication(2, "Patrols")
                        .summary("Employed by the council, an Honest broker was heard."),
                Shelf.publication(3, "Evenings")
                        .lesson(1, "Ask the residents first", "Who asks the residents is heard."));
        engine().learn(
                        List.of(
                                new Wordings(
                                        FacetName.THEME,
                                        new FacetValue("mediation", "Mediation"),
                                        List.of("go-between"))));
        awaitCompletion("hone");
    }

    private List<String> texts(String typed) {
        return engine().complete(typed, 8).stream().map(Completion::text).toList();
    }

    private void awaitCompletion(String typed) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (engine().complete(typed, 8).isEmpty() && System.nanoTime() < end) {
            pause();
        }
        assertThat(engine().complete(typed, 8)).isNotEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    default void offersPhrasesThatStandInMoreThanOneText() {
        library();
        assertThat(texts("hone")).containsExactly("honest broker");
        assertThat(texts("broker l")).isEmpty();
    }

    @Test
    default void offersTitlesByAnyOfTheirWordsWithTheirAddress() {
        library();
        assertThat(engine().complete("patr", 8))
                .containsExactly(
                        new Completion.Title(
                                "Patrols", "/p/2", new FacetValue("case-study", "Case study")));
        assertThat(texts("residents fi")).containsExactly("Ask the residents first");
        assertThat(texts("esidents")).isEmpty();
    }

    @Test
    default void offersTermsByTheirSynonymsToo() {
        library();
        assertThat(engine().complete("go-be", 8))
                .containsExactly(new Completion.Term("Mediation", FacetName.THEME, "mediation"));
    }

    @Test
    default void takesNoNoticeOfAccentsAndCapitals() {
        library();
        assertThat(texts("WRÉCSAM  naive")).containsExactly("Wrecsam: naïve hopes");
        assertThat(texts("Honest")).containsExactly("honest broker");
    }

    @Test
    default void completesTheLastWordsOfALongerQuery() {
        library();
        assertThat(texts("who pays the hones")).containsExactly("who pays the honest broker");
    }

    @Test
    default void offersNothingForOneLetterAndForVeryLongTexts() {
        library();
        assertThat(texts("")).isEmpty();
        assertThat(texts("h")).isEmpty();
        assertThat(texts("\"-* ")).isEmpty();
        assertThat(texts("hone".repeat(1000))).isEmpty();
    }

    @Test
    default void offersNoMoreThanAskedFor() {
        library();
        assertThat(engine().complete("h", 1)).hasSizeLessThanOrEqualTo(1);
        assertThat(engine().complete("ho", 1)).hasSize(1);
    }

    @Test
    default void forgetsAtOnceWhatIsWithdrawnOrWordedAnew() {
        library();
        engine().apply(
                        List.of(
                                new IndexChange.Remove(1),
                                Shelf.publication(2, "Wardens")
                                        .summary("Nothing else.")
                                        .replace()));
        assertThat(texts("hone")).isEmpty();
        assertThat(texts("wrecsam")).isEmpty();
        assertThat(texts("patr")).isEmpty();
    }

    @Test
    default void followsWhatIsPublished() {
        library();
        shelve(
                Shelf.publication(7, "Seven").summary("A gentle reminder came."),
                Shelf.publication(8, "Eight").summary("One gentle reminder more."));
        awaitCompletion("gentle");
        assertThat(texts("gentle")).containsExactly("gentle reminder");
    }
}
