package org.commonground.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Chooses the parts of a text that show best why it matches. */
final class Passages {

    /** A term met again in a passage says this much of what it said first. */
    private static final double REPEATED = 0.1;

    private Passages() {}

    /**
     * The best parts of a text, best first and without overlap.
     *
     * @param marks in order
     * @param weight how much a term says
     */
    static List<Excerpt> choose(
            String text, List<TextMark> marks, IntToDoubleFunction weight, int most) {
        List<Excerpt> chosen = new ArrayList<>();
        List<TextMark> left = marks;
        while (chosen.size() < most && !left.isEmpty()) {
            Window window = best(text, left, weight);
            Excerpt excerpt = Excerpt.around(text, window.from(), window.to());
            chosen.add(excerpt);
            List<TextMark> outside = new ArrayList<>();
            for (TextMark mark : left) {
                if (mark.to() <= excerpt.from() || mark.from() >= excerpt.to()) {
                    outside.add(mark);
                }
            }
            if (outside.size() == left.size()) {
                break;
            }
            left = outside;
        }
        return chosen;
    }

    private record Window(int from, int to, double worth) {}

    /** The marks of one paragraph that say most together. */
    private static Window best(String text, List<TextMark> marks, IntToDoubleFunction weight) {
        Window best = new Window(marks.getFirst().from(), marks.getFirst().to(), -1);
        for (int first = 0; first < marks.size(); first++) {
            int from = marks.get(first).from();
            long seen = 0;
            double worth = 0;
            int to = from;
            for (int i = first; i < marks.size(); i++) {
                TextMark mark = marks.get(i);
                if (i > first
                        && (mark.to() - from > Excerpt.ROOM
                                || Excerpt.partsParagraphs(text, to, mark.from()))) {
                    break;
                }
                long bit = 1L << (mark.term() & 63);
                double says = weight.applyAsDouble(mark.term());
                worth += (seen & bit) == 0 ? says : says * REPEATED;
                seen |= bit;
                to = Math.max(to, mark.to());
            }
            if (worth > best.worth()) {
                best = new Window(from, to, worth);
            }
        }
        return best;
    }
}
