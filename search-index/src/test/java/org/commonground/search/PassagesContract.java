package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How results say why they match. */
interface PassagesContract extends EngineUnderTest {

    private static List<String> marked(Passage passage) {
        return passage.marks().stream()
                .map(mark -> passage.text().substring(mark.from(), mark.to()))
                .toList();
    }

    private Passage only(String query) {
        SearchResults results = search(query);
        assertThat(results.results()).hasSize(1);
        return results.results().getFirst().passages().getFirst();
    }

    @Test
    default void marksTheWordsInTheirSentence() {
        shelve(
                Shelf.publication(1, "Luton")
                        .summary("First things first. Communities need a Strategy. Last of all."));
        assertThat(marked(only("community strategies"))).containsExactly("Communities", "Strategy");
    }

    @Test
    default void marksAPhraseAsOneAndNothingBesides() {
        shelve(
                Shelf.publication(1, "Luton")
                        .summary("A broker came. An ‘honest broker’ stayed. Honest people left."));
        assertThat(marked(only("\"honest broker\""))).containsExactly("honest broker");
    }

    @Test
    default void joinsWordsThatALineBroke() {
        shelve(Shelf.publication(1, "Luton").summary("We  tried medi-\n  ation\nbetween\tthem."));
        Passage passage = only("mediation");
        assertThat(passage.text()).isEqualTo("We tried mediation between them.");
        assertThat(marked(passage)).containsExactly("mediation");
    }

    @Test
    default void quotesWholeSentencesWithinTheBounds() {
        String filler = "This sentence says nothing at all about the matter in hand. ".repeat(30);
        shelve(
                Shelf.publication(1, "Luton")
                        .summary(filler + "Here mediation helped a great deal. " + filler));
        Passage passage = only("mediation");
        assertThat(passage.text()).hasSizeLessThanOrEqualTo(Passage.LONGEST).endsWith(".");
        assertThat(passage.text()).matches("(This|Here).*");
        assertThat(marked(passage)).containsExactly("mediation");
    }

    @Test
    default void quotesOneLongSentenceInWholeWords() {
        String words =
                IntStream.range(0, 400).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        shelve(Shelf.publication(1, "Luton").summary(words));
        Passage passage = only("word200");
        assertThat(passage.text()).hasSizeLessThanOrEqualTo(Passage.LONGEST);
        assertThat(passage.text()).startsWith("… word").endsWith(" …");
        assertThat(passage.text().split(" ")).allMatch(word -> word.matches("word\\d+|…"));
        assertThat(marked(passage)).containsExactly("word200");
    }

    @Test
    default void leavesHeadingsAndTheNextParagraphOutWhereAPassageIsLongEnough() {
        String said =
                "A quarrel over planning turned into a quarrel about a people, and mediation was"
                        + " what the council offered to both sides.";
        shelve(
                Shelf.publication(1, "Luton")
                        .summary("What was done\n" + said + "\nSince then\nNothing is recorded."));

        assertThat(only("mediation").text()).isEqualTo(said);
    }

    @Test
    default void doesNotMarkWordsThatOnlyAskUnlessNothingElseIsThere() {
        shelve(Shelf.publication(1, "Luton").summary("Ask who should chair. Say when."));

        assertThat(marked(only("who should chair"))).containsExactly("chair");
        assertThat(marked(only("who when"))).containsExactly("who", "when");
    }

    @Test
    default void quotesSeveralPartsOfOneLongText() {
        String filler = "Nothing to be seen here, so please do move along. ".repeat(20);
        shelve(
                Shelf.publication(1, "Luton")
                        .summary("Mediation. " + filler + "Mediation. " + filler + "Mediation."));
        List<Passage> passages = search("mediation").results().getFirst().passages();
        assertThat(passages).hasSize(3);
        assertThat(passages).allSatisfy(p -> assertThat(marked(p)).containsExactly("Mediation"));
    }

    @Test
    default void quotesTheBeginningWhereOnlyTheTitleMatches() {
        shelve(Shelf.publication(1, "Mediation").summary("  How it went. And how it ended."));
        Passage passage = only("mediation");
        assertThat(passage.text()).isEqualTo("How it went. And how it ended.");
        assertThat(passage.marks()).isEmpty();
    }

    @Test
    default void quotesNothingOfAnEmptyText() {
        shelve(Shelf.publication(1, "Mediation").summary(" \n "));
        assertThat(search("mediation").results().getFirst().passages()).isEmpty();
    }

    @Test
    default void marksWordsAndNothingElseInAnyText() {
        String[] texts = {
            "mediation.Mediation;MEDIATION—mediation\u00ADs (mediation) \uD83D\uDE00"
                    + " mediation\uD83D\uDE00",
            "\uFB01nd mediation. ".repeat(50),
            "x".repeat(5000) + " mediation " + "y".repeat(5000),
            "medi-\nation ".repeat(80),
            "a.b.c. Mediation e.g. mediation, i.e. mediation?! \"Mediation.\" 1.2 mediation",
        };
        for (int i = 0; i < texts.length; i++) {
            shelve(Shelf.publication(1, "Luton").summary(texts[i]));
            List<Passage> passages = search("mediation").results().getFirst().passages();
            assertThat(passages).isNotEmpty();
            for (Passage passage : passages) {
                assertThat(passage.text()).hasSizeLessThanOrEqualTo(Passage.LONGEST);
                assertThat(marked(passage))
                        .isNotEmpty()
                        .allSatisfy(
                                mark ->
                                        assertThat(mark.toLowerCase(Locale.ROOT))
                                                .matches("mediations?"));
            }
        }
    }
}
