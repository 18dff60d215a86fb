package org.commonground.portal.organise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class FilledRowsTest {
    @Test
    void rowsMoveUpWithAllTheirFieldsWhereOthersWereLeftEmpty() {
        assertThat(
                        FilledRows.first(
                                Map.of(
                                        "host-1", " ",
                                        "host-1-agency", "",
                                        "host-2", "The council",
                                        "host-2-agency", "oldham",
                                        "host-11", "A forum",
                                        "title", "A day")))
                .isEqualTo(
                        Map.of(
                                "host-1", "The council",
                                "host-1-agency", "oldham",
                                "host-2", "A forum",
                                "host-3", " ",
                                "host-3-agency", "",
                                "title", "A day"));
    }

    @Test
    void aRowThatLacksItsFirstFieldKeepsItsPlaceAmongThoseThatAreFilledIn() {
        assertThat(
                        FilledRows.first(
                                Map.of(
                                        "speaker-1", "",
                                        "speaker-1-post", "",
                                        "speaker-2", "",
                                        "speaker-2-post", "Chair",
                                        "speaker-3", "Ada")))
                .containsEntry("speaker-1-post", "Chair")
                .containsEntry("speaker-2", "Ada")
                .containsEntry("speaker-3-post", "");
    }

    @Test
    void aRowIsFilledInByAnyFieldButThoseThatNobodyFilledIn() {
        Map<String, String> fields =
                Map.of(
                        "question-1-form", "TEXT",
                        "question-2-form", "CHOICE",
                        "question-3-required", "yes",
                        "speaker-1-picture", "e3b0c442",
                        "speaker-2-alternative", "Ada at a desk",
                        "speaker-10-post", "Chair",
                        "title", "A day");

        assertThat(FilledRows.of("question", fields)).containsExactly(2, 3);
        assertThat(FilledRows.of("speaker", fields)).containsExactly(2, 10);
        assertThat(FilledRows.of("host", fields)).isEmpty();
    }

    @Test
    void rowsOfOneNameDoNotMoveThoseOfAnother() {
        assertThat(FilledRows.first(Map.of("host-1", "", "host-2", "A", "session-1", "Opening")))
                .containsEntry("host-1", "A")
                .containsEntry("session-1", "Opening");
    }
}
