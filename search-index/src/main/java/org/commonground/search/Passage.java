package org.commonground.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A few sentences that show why a result matches. Plain text, not HTML.
 *
 * @param text whole sentences, white space collapsed, words broken at a line's end joined; where a
 *     sentence is too long, an ellipsis stands for the rest of it. At most {@value #LONGEST}
 *     characters, but for quotations
 * @param page where it stands, 1-based; null where there are no pages
 * @param url leads to that page
 * @param document that the page belongs to, null where there are no pages
 * @param marks what matches, in order, without overlap
 */
public record Passage(
        String text,
        @Nullable Integer page,
        String url,
        @Nullable DocumentReference document,
        List<Mark> marks) {

    public static final int LONGEST = 400;

    public Passage {
        marks = List.copyOf(marks);
    }
}
