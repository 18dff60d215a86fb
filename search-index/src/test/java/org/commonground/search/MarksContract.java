package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** How a text shown whole is marked, as the passages of results are. */
interface MarksContract extends EngineUnderTest {

    private List<String> marked(String query, String text) {
        return engine().marks(query, text).stream()
                .map(mark -> text.substring(mark.from(), mark.to()))
                .toList();
    }

    @Test
    default void marksAllFormsOfTheWordsInAText() {
        assertThat(marked("community strategy", "Strategies for a Community, and so on."))
                .containsExactly("Strategies", "Community");
    }

    @Test
    default void marksAPhraseOnlyWhereItStandsWhole() {
        assertThat(marked("\"honest broker\"", "Honest, a broker. An hon-\nest ‘broker’."))
                .containsExactly("hon-\nest ‘broker");
    }

    @Test
    default void marksNothingForNothing() {
        assertThat(marked("", "Strategies")).isEmpty();
        assertThat(marked("-strategy", "Strategies")).isEmpty();
        assertThat(marked("strategy", "")).isEmpty();
    }
}
