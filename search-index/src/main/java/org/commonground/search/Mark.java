package org.commonground.search;

import java.util.Comparator;

/** Characters of a text that match: {@code text.substring(from, to)}. */
public record Mark(int from, int to) {
    /** By where they begin, the longer first. */
    public static final Comparator<Mark> IN_ORDER =
            Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder());
}
