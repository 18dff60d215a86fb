package org.commonground.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "+44 20, '+44 20",
                "-5, '-5",
                "@SUM(A1), '@SUM(A1)",
                "'=1, ''=1",
                "Wrexham, Wrexham",
                "'quoted', 'quoted'",
                "a=b, a=b"
            })
    void keepsAFormulaFromBeingCalculated(String text, String cell) {
        assertThat(SafeCell.of(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "''=1", "'", "", "'a", "-", "\tx", "\r", "plain", "'-'-"})
    void readsBackWhatItWrote(String text) {
        assertThat(SafeCell.read(SafeCell.of(text))).isEqualTo(text);
    }
}
