package org.commonground.search.lucene;

import java.util.Comparator;

/**
 * A place in a text that matches.
 *
 * @param term number of the term among those looked for
 */
record TextMark(int from, int to, int term) {

    static final Comparator<TextMark> IN_ORDER =
            Comparator.comparingInt(TextMark::from).thenComparingInt(mark -> -mark.to());
}
