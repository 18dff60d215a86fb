package org.commonground.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class TitleSeenTest {
    private static final int BODY = 10;
    private static final int LINE = 12;

    private final List<SeenLine> lines = new ArrayList<>();

    @Test
    void takesTheLinesInTheLargestLetters() {
        line("A plan for", 18, 40);
        line("Wrexham", 18, 60);
        text(100);

        assertThat(title()).isEqualTo("A plan for Wrexham");
    }

    @Test
    void putsTogetherWhatStandsTogetherThoughItIsDrawnApart() {
        lines.add(seen("Learning", 18, 40, 50, 120, 1));
        text(100);
        lines.add(seen("lessons", 18, 40, 125, 180, 1));
        lines.add(seen("Elsewhere", 18, 40, 400, 480, 1));

        assertThat(title()).isEqualTo("Learning lessons");
    }

    @Test
    void takesAHeadlineWithSomethingAtItsRightAndNoRowOfATable() {
        lines.add(seen("Meetings held in all wards", 12, 40, 50, 500, 2));
        lines.add(seen("Ward", 12, 60, 50, 500, 3));
        text(100);

        assertThat(title()).isEqualTo("Meetings held in all wards");
    }

    @Test
    void readsAPageThatLiesOnItsSide() {
        lines.add(new SeenLine("Draft", 40, 300, 20, 60, false, 1, 0));
        lines.add(new SeenLine("Wards of Wrexham", 18, 40, 50, 300, false, 1, 90));
        for (int i = 0; i < 30; i++) {
            lines.add(
                    new SeenLine(
                            "as wide as a line of text ever is in a report",
                            BODY,
                            100 + i * LINE,
                            50,
                            500,
                            false,
                            1,
                            90));
        }

        FirstPage page = new FirstPage();
        lines.forEach(page::add);
        assertThat(page.title().best()).isEqualTo("Wards of Wrexham");
    }

    @Test
    void takesTheLinesAboveATableButNotItsDates() {
        line("The Wrexham fund", BODY, 40);
        line("Gifts received", BODY, 52);
        line("January 1, 2006 - December 31, 2006", BODY, 64);
        IntStream.range(0, 30)
                .forEach(i -> lines.add(seen("Somebody", BODY, 100 + i * LINE, 50, 500, 4)));

        assertThat(title()).isEqualTo("The Wrexham fund Gifts received");
    }

    @Test
    void leavesOutWhereInAReportThePageIs() {
        line("Appendix 5", 14, 20);
        line("Page 8 of 11", 14, 36);
        line("How costs are shared", 14, 60);
        text(100);

        assertThat(title()).isEqualTo("How costs are shared");
    }

    @Test
    void takesTheOnlyLineOfAPageButNoSentence() {
        line("A plan for Wrexham", BODY, 40);
        assertThat(title()).isEqualTo("A plan for Wrexham");
        lines.clear();
        line("This is a plan for Wrexham.", BODY, 40);
        assertThat(title()).isNull();
    }

    @Test
    void takesNoFirstLineOfWidelySetText() {
        IntStream.range(0, 30)
                .forEach(
                        i -> line("Meetings were held and nobody came to most", BODY, 40 + i * 20));

        assertThat(title()).isNull();
    }

    private String title() {
        return new TitleSeen(lines).best();
    }

    private void text(int from) {
        IntStream.range(0, 30)
                .forEach(
                        i ->
                                line(
                                        "as wide as a line of text ever is in a report",
                                        BODY,
                                        from + i * LINE));
    }

    private void line(String text, float size, float top) {
        lines.add(seen(text, size, top, 50, 500, 1));
    }

    private static SeenLine seen(
            String text, float size, float top, float left, float right, int columns) {
        return new SeenLine(text, size, top, left, right, false, columns, 0);
    }
}
