package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How words in quotes find documents. */
interface PhrasesContract extends EngineUnderTest {

    @Test
    default void findsAPhraseOnlyInItsOrderAndItsForms() {
        shelve(
                Shelf.publication(1, "A").summary("They employed an honest broker."),
                Shelf.publication(2, "B").summary("A broker, honest to the bone."),
                Shelf.publication(3, "C").summary("Honest brokers were employed."),
                Shelf.publication(4, "D").summary("Honest, she said. The broker left."));
        assertThat(found("\"honest broker\"")).containsExactly("p1");
        assertThat(found("\"Honest Brokers\"")).containsExactly("p3");
        assertThat(found("honest broker")).containsExactlyInAnyOrder("p1", "p2", "p3", "p4");
    }

    @Test
    default void findsAPhraseHoweverItIsPrinted() {
        shelve(
                Shelf.publication(1, "A").summary("The ‘Honest Broker’ of the town"),
                Shelf.publication(2, "B").summary("an “honest broker” from elsewhere"),
                Shelf.publication(3, "C").summary("'honest\nbroker'"),
                Shelf.publication(4, "D").summary("An hon-\nest bro-\n  ker of trust"),
                Shelf.publication(5, "E").summary("An hon\u00ADest\u00A0broker"),
                Shelf.publication(6, "F").summary("HONEST BROKER"));
        assertThat(found("“honest broker”"))
                .containsExactlyInAnyOrder("p1", "p2", "p3", "p4", "p5", "p6");
    }

    @Test
    default void countsStopWordsInAPhrase() {
        shelve(
                Shelf.publication(1, "A").summary("Answer within 14 days of the letter."),
                Shelf.publication(2, "B").summary("Within the 14 rooms, days went by."),
                Shelf.publication(3, "C").summary("Answer days the of letter within 14."));
        assertThat(found("\"within 14 days\"")).containsExactly("p1");
        assertThat(found("\"days of the letter\"")).containsExactly("p1");
        assertThat(found("within 14 days").getFirst()).isEqualTo("p1");
    }

    @Test
    default void takesOneQuotedWordAsItIsWritten() {
        shelve(
                Shelf.publication(1, "A").summary("The community met."),
                Shelf.publication(2, "B").summary("Communities met."));
        assertThat(found("\"communities\"")).containsExactly("p2");
    }

    @Test
    default void doesNotReadFromTheTextIntoTheTitle() {
        shelve(Shelf.publication(1, "Broker").summary("They were honest"));
        assertThat(found("\"honest broker\"")).isEmpty();
        assertThat(found("honest broker")).containsExactly("p1");
    }

    @Test
    default void keepsAPhraseExactWhenTheOtherWordsAreMissing() {
        shelve(
                Shelf.publication(1, "A").summary("An honest broker."),
                Shelf.publication(2, "B").summary("A broker in Luton, honest."));
        SearchResults results = search("\"honest broker\" luton");
        assertThat(results.results()).extracting(SearchResult::id).containsExactly("p1");
        assertThat(results.relaxed()).isTrue();
    }

    @Test
    default void passesOverAQuoteWithoutItsPartner() {
        shelve(Shelf.publication(1, "A").summary("A broker who is honest."));
        assertThat(found("\"honest broker")).containsExactly("p1");
        assertThat(found("honest\" broker")).containsExactly("p1");
    }
}
