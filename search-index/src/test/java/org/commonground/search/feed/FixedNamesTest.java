package org.commonground.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.search.FacetName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedNamesTest {
    @ParameterizedTest
    @CsvSource({
        "KIND, case-study, Case study",
        "KIND, lesson, Lesson",
        "KIND, seminar, Seminar",
        "SECTOR, voluntary-and-community, Voluntary and community",
        "EVIDENCE, did-not-work, Did not work",
        "FORMAT, web, Web page",
        "FORMAT, word, Word",
        "YEAR, 2006, 2006"
    })
    void namesWhatStandsInNoVocabulary(FacetName facet, String value, String label) {
        assertThat(FixedNames.of(facet, value)).contains(label);
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, Case study",
        "EVIDENCE, worked-well",
        "YEAR, last year",
        "YEAR, 20066",
        "THEME, theme-7"
    })
    void doesNotNameWhatIsNoValue(FacetName facet, String value) {
        assertThat(FixedNames.of(facet, value)).isEmpty();
    }
}
