package org.commonground.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedWordsTest {
    @Test
    void theSameWordsAreCountedTogetherHoweverTheyAreTyped() {
        assertThat(CountedWords.of("  Honest\t BROKER "))
                .isEqualTo(CountedWords.of("honest broker"))
                .contains(new CountedWords("honest broker"));
        assertThat(CountedWords.of("   ")).isEmpty();
        assertThat(CountedWords.of("x".repeat(121))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is jane@oldham.example",
                "020 7946 0123",
                "+44 (0)20-7946.0123",
                "case 123456",
                "ab123456c",
                "OL1 1AA",
                "flats near ol11aa"
            })
    void whatLooksPersonalIsNotCounted(String query) {
        assertThat(CountedWords.of(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2005-2006", "plan 2005 2006", "para 2.3", "twitter @ school", "section 17"})
    void yearsAndParagraphsAreNotTakenForSecrets(String query) {
        assertThat(CountedWords.of(query)).isPresent();
    }
}
