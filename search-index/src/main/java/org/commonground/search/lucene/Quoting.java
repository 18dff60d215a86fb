package org.commonground.search.lucene;

import org.commonground.search.Mark;
import org.commonground.search.Passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Copies an excerpt out of a text for reading: white space collapsed, broken words joined, marks
 * moved along, an ellipsis where a sentence is cut.
 */
final class Quoting {

    private Quoting() {}

    /**
     * @param marks of the whole text, in order; those that touch or overlap become one
     */
    static Passage quote(String text, Excerpt excerpt, List<TextMark> marks, StoredCard from) {
        StringBuilder quoted = new StringBuilder(excerpt.to() - excerpt.from());
        int[] moved = new int[excerpt.to() - excerpt.from() + 1];
        if (!excerpt.begins()) {
            quoted.append(Excerpt.ELLIPSIS).append(' ');
        }
        int at = excerpt.from();
        while (at < excerpt.to()) {
            int behind = Math.min(PrintedText.behindHyphenation(text, at), excerpt.to());
            if (behind > at) {
                for (; at < behind; at++) {
                    moved[at - excerpt.from()] = quoted.length();
                }
                continue;
            }
            moved[at - excerpt.from()] = quoted.length();
            char c = text.charAt(at);
            if (!isBlank(c)) {
                quoted.append(c);
            } else if (!quoted.isEmpty() && quoted.charAt(quoted.length() - 1) != ' ') {
                quoted.append(' ');
            }
            at++;
        }
        moved[excerpt.to() - excerpt.from()] = quoted.length();
        if (!excerpt.ends()) {
            quoted.append(' ').append(Excerpt.ELLIPSIS);
        }
        return new Passage(
                quoted.toString(),
                from.page(),
                from.url(),
                from.document(),
                move(marks, excerpt, moved));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static List<Mark> move(List<TextMark> marks, Excerpt excerpt, int[] moved) {
        List<Mark> result = new ArrayList<>();
        for (TextMark mark : marks) {
            if (mark.from() < excerpt.from() || mark.to() > excerpt.to()) {
                continue;
            }
            Mark next =
                    new Mark(
                            moved[mark.from() - excerpt.from()], moved[mark.to() - excerpt.from()]);
            Mark last = result.isEmpty() ? null : result.getLast();
            if (last != null && next.from() < last.to()) {
                result.set(
                        result.size() - 1, new Mark(last.from(), Math.max(last.to(), next.to())));
            } else if (next.from() < next.to()) {
                result.add(next);
            }
        }
        return result;
    }
}
