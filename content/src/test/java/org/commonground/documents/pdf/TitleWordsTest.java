package org.commonground.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2. Background",
                "3.4 Method",
                "Table 2: Wards",
                "Figure 1: Chart",
                "[ draft ]"
            })
    void takesNoHeadingOfAPartForTheTitle(String text) {
        assertThat(TitleWords.isTitle(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012 harvest report", "Tables of the census", "“Us” and “them”"})
    void takesWhatBeginsLikeATitle(String text) {
        assertThat(TitleWords.isTitle(text)).isTrue();
    }

    @Test
    void knowsASenderFromHisWork() {
        assertThat(TitleWords.isSender("Wrexham County Borough Council")).isTrue();
        assertThat(TitleWords.isSender("Police Department City of New York")).isTrue();
        assertThat(TitleWords.isSender("Council plan for Wrexham")).isFalse();
        assertThat(TitleWords.isSender("Learning lessons")).isFalse();
    }

    @Test
    void knowsADateOnALineOfItsOwn() {
        assertThat(TitleWords.isDate("March 2006")).isTrue();
        assertThat(TitleWords.isDate("21 April 2006")).isTrue();
        assertThat(TitleWords.isDate("January 1, 2006 - December 31, 2006")).isTrue();
        assertThat(TitleWords.isDate("Plan for 2006")).isFalse();
        assertThat(TitleWords.isDate("2011 年年度报告")).isFalse();
    }

    @Test
    void knowsTheNewerOfTwoVersions() {
        String older = "Art in machine learning";
        assertThat(TitleWords.isNewer("Creativity in machine learning", older)).isTrue();
        assertThat(TitleWords.isNewer("Machine learning", older)).isFalse();
        assertThat(TitleWords.isNewer("Minutes of a meeting", older)).isFalse();
        assertThat(TitleWords.isNewer(null, older)).isFalse();
    }

    @Test
    void leavesOutTheMarkThatLeadsToAFootnote() {
        assertThat(TitleWords.withoutMarks("Credits of 2019 1)")).isEqualTo("Credits of 2019");
        assertThat(TitleWords.withoutMarks("A plan *†")).isEqualTo("A plan");
    }
}
