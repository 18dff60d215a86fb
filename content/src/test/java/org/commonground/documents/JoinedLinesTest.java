package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedLinesTest {
    @Test
    void joinsTheLinesOfAParagraph() {
        assertThat(
                        JoinedLines.of(
                                "Relevant staff should be told within\n"
                                        + "one working day, and a debriefing\n"
                                        + "held soon."))
                .isEqualTo(
                        "Relevant staff should be told within one working day, and a debriefing"
                                + " held soon.");
    }

    @Test
    void leavesBrokenWordsAloneForQuoting() {
        String page =
                "Relevant staff should be told, and medi-\nation offered within one day of\nit.";

        assertThat(JoinedLines.exceptBrokenWords(page))
                .isEqualTo(
                        "Relevant staff should be told, and medi-\nation offered within one day of"
                                + " it.");
    }

    @Test
    void leavesHeadingsAndLastLinesAlone() {
        String page =
                "Purpose\n"
                        + "This report proposes a way of dealing\n"
                        + "with incidents.\n"
                        + "The group met in January and in March.";
        assertThat(JoinedLines.of(page))
                .isEqualTo(
                        "Purpose\n"
                                + "This report proposes a way of dealing with incidents.\n"
                                + "The group met in January and in March.");
    }

    @Test
    void seesAHeadingAfterAParagraphThatFillsItsLastLine() {
        String page =
                "The Commission for Racial Equality has closed.\n"
                        + "In brief\n"
                        + "The report has two parts.";
        assertThat(JoinedLines.of(page)).isEqualTo(page);
    }

    @Test
    void startsNumberedParagraphsAndListItemsOnTheirOwnLine() {
        String page =
                "The purposes of the message are these\n"
                        + "(a) to give essential details of events\n"
                        + "2.4 Feedback is essential here as well\n"
                        + "- to check for accuracy";
        assertThat(JoinedLines.of(page)).isEqualTo(page);
    }

    @Test
    void closesAWordThatTheLineBreakCut() {
        assertThat(
                        JoinedLines.of(
                                "The Police Partnership and the Anti-\n"
                                        + "Racial Harassment Group met."))
                .isEqualTo(
                        "The Police Partnership and the Anti-\u200bRacial Harassment Group met.");
    }

    @Test
    void keepsTheLengthSoThatMarksStayWhereTheyWere() {
        String page = "one\n\ntwo two two two\nthree three three\n";
        assertThat(JoinedLines.of(page)).hasSameSizeAs(page);
    }
}
