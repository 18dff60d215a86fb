package org.commonground.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class OpeningWordsTest {
    @Test
    void takesTheBeginningOfTheAbstract() {
        assertThat(
                        OpeningWords.of(
                                List.of(
                                        "Title\n"
                                            + "Author\n"
                                            + "Abstract\n"
                                            + "This plan brings neighbours of the estate together"
                                            + " in work-\n"
                                            + "shops. It ran for two years and reached four hundred"
                                            + " people.\n"
                                            + "1 Intro")))
                .contains(
                        "This plan brings neighbours of the estate together in workshops. It ran"
                                + " for two years and reached four hundred people.");
    }

    @Test
    void takesTheFirstRunningTextOtherwise() {
        assertThat(
                        OpeningWords.of(
                                List.of(
                                        "Title\n"
                                            + "March 2006\n\n"
                                            + "The council and the police have worked side by side"
                                            + " since the disturbances of that\n"
                                            + "summer. This report tells what came of it and what"
                                            + " it cost everybody.")))
                .hasValueSatisfying(
                        words ->
                                assertThat(words).startsWith("The council").endsWith("everybody."));
    }

    @Test
    void saysNothingWhereNothingReadsLikeABeginning() {
        assertThat(OpeningWords.of(List.of("1 2 3\nTotal 4 5 6"))).isEmpty();
        assertThat(OpeningWords.of(List.of())).isEmpty();
    }
}
