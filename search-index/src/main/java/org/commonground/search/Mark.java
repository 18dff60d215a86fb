package org.commonground.search;

import org.commonground.kernel.Segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters of a text that match: {@code text.substring(from, to)}. */
public record Mark(int from, int to) {
    /** By where they begin, the longer first. */
    public static final Comparator<Mark> IN_ORDER =
            Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder());

    /**
     * A text cut at its marks.
     *
     * @param marks in order, without overlap
     */
    public static List<Segment> cut(String text, List<Mark> marks) {
        List<Segment> segments = new ArrayList<>(marks.size() * 2 + 1);
        int at = 0;
        for (Mark mark : marks) {
            add(segments, text.substring(at, mark.from()), false);
            add(segments, text.substring(mark.from(), mark.to()), true);
            at = mark.to();
        }
        add(segments, text.substring(at), false);
        return segments;
    }

    private static void add(List<Segment> segments, String text, boolean marked) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, marked));
        }
    }
}
