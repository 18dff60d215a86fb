package org.commonground.portal.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationNumberTest {
    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "/p/12, 12",
        "https://portal.example/p/12/myth-busting#files, 12",
        "/desk/publications/12, 12",
        "/d/12/text, 0",
        "the pack, 0",
        "'', 0",
        "1234567890123456789, 0"
    })
    void readsANumberOrAnAddress(String typed, long number) {
        assertThat(PublicationNumber.of(typed)).isEqualTo(number);
    }
}
