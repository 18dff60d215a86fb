package org.commonground.portal.parts;

import org.commonground.search.Mark;

import java.util.ArrayList;
import java.util.List;

/** A stretch of text that is either marked or not. */
public record Segment(String text, boolean marked) {
    /**
     * A text cut at its marks; together the segments are the text.
     *
     * @param marks in order, without overlap
     */
    public static List<Segment> of(String text, List<Mark> marks) {
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
