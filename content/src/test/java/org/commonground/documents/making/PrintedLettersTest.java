package org.commonground.documents.making;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLettersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łucja Żółć",
                "Éloïse Nuñez",
                "Nguyễn Thị Ánh",
                "Adébáyọ̀",
                "Παύλος",
                "Иван Ёлкин",
                "O’Neill & Sons",
                ""
            })
    void lettersFromTheLeftThatTheFontHasAreShown(String name) {
        assertThat(PrintedLetters.canShow(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"李小龍", "ਗੁਰਪ੍ਰੀਤ", "Priya प्रिया", "محمد", "שרה", "Ada 🙂"})
    void lettersThatWouldComeOutWrongAreNot(String name) {
        assertThat(PrintedLetters.canShow(name)).isFalse();
    }
}
