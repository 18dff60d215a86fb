package org.commonground.documents.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void makesAWordWholeThatASoftHyphenPartsAtTheEndOfALine() {
        assertThat(CleanText.of("good race rela\u00ad\ntions")).isEqualTo("good race relations");
        assertThat(CleanText.of("rela\u00ad \n tions")).isEqualTo("relations");
        assertThat(CleanText.of("rela\u00adtions")).isEqualTo("relations");
        assertThat(CleanText.of("long-\nterm")).isEqualTo("long-\nterm");
    }

    @Test
    void turnsLigaturesIntoLetters() {
        assertThat(CleanText.of("o\ufb03cers \ufb01nd con\ufb02ict"))
                .isEqualTo("officers find conflict");
    }

    @Test
    void composesLettersAndTheirMarks() {
        assertThat(CleanText.of("Cafe\u0301")).isEqualTo("Café");
    }

    @Test
    void dropsWhatCannotBeSeenOrStored() {
        assertThat(CleanText.of("a\u0000b\u0007c\u200bd\ufeffe\ufffff\ud800g"))
                .isEqualTo("abcdefg");
        assertThat(CleanText.of("balloon 🎈")).isEqualTo("balloon 🎈");
    }

    @Test
    void tidiesBlanksAndEmptyLines() {
        assertThat(CleanText.of("  one\u00a0 \ttwo  \n\n\n\nthree\rfour \uf0b7 five\n"))
                .isEqualTo("one two\n\nthree\nfour five");
    }
}
