package org.commonground.portal.insight;

import org.commonground.insight.QueueItem;
import org.commonground.insight.WordFigures;

import java.util.List;
import java.util.Locale;

/** What readers look for, as the API says it. */
public record InsightJson(int days, List<Item> queue, List<Words> popular) {
    static InsightJson of(int days, List<QueueItem> queue, List<WordFigures> popular) {
        return new InsightJson(
                days,
                queue.stream()
                        .map(
                                item ->
                                        new Item(
                                                Words.of(item.figures()),
                                                item.why()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                                item.wishes().stream()
                                                        .map(said -> said.comment())
                                                        .toList()))
                        .toList(),
                popular.stream().map(Words::of).toList());
    }

    /**
     * @param foundNothing searches that found nothing
     * @param opened results opened, as far as browsers tell
     */
    public record Words(String words, long searches, long foundNothing, long opened) {
        static Words of(WordFigures figures) {
            return new Words(
                    figures.words(), figures.searches(), figures.nothing(), figures.clicks());
        }
    }

    /**
     * @param why {@code wished-for}, {@code finds-nothing} or {@code seldom-opened}
     */
    public record Item(Words words, String why, List<String> wishes) {}
}
