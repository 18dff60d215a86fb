package org.commonground.portal.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenSentenceTest {
    @ParameterizedTest
    @CsvSource({
        "3, 4, 1, Seen in 3 of 4 case studies; 1 says otherwise",
        "1, 4, 0, Seen in 1 of 4 case studies",
        "0, 4, 2, Seen in none of 4 case studies; 2 say otherwise",
        "1, 1, 0, Seen in 1 of 1 case study",
        "2, 1500, 0, 'Seen in 2 of 1,500 case studies'",
        "0, 0, 0, ''"
    })
    void saysHowManyCaseStudiesSaySo(int in, int of, int otherwise, String sentence) {
        assertThat(SeenSentence.of(in, of, otherwise)).isEqualTo(sentence);
    }
}
