package org.commonground.search.lucene;

import org.commonground.search.Passage;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text, {@code [from, to)}, in whole sentences where they are short enough and in whole
 * words otherwise.
 *
 * @param begins whether a sentence begins there
 * @param ends whether one ends there
 */
record Excerpt(int from, int to, boolean begins, boolean ends) {

    /** What must be in an excerpt may be so long; the rest is for the sentences around it. */
    static final int ROOM = 300;

    /** For the words that are left out at either end. */
    static final String ELLIPSIS = "…";

    /** With an ellipsis and a space at either end a passage is not too long. */
    private static final int LONGEST = Passage.LONGEST - 4;

    /** A heading or the number of a list item; what it is about comes next. */
    private static final int SHORTEST = 40;

    /** A paragraph that is shorter and ends without a stop is followed by the next one. */
    private static final int ENOUGH = 100;

    /** A part of the text around a place, which is itself in it as far as there is room. */
    static Excerpt around(String text, int placeFrom, int placeTo) {
        int earliest = Math.max(0, placeTo - LONGEST);
        int from = sentenceStart(text, placeFrom, Math.min(earliest, placeFrom));
        int latest = Math.min(text.length(), from + LONGEST);
        int to = sentenceEnd(text, from, Math.min(placeTo, latest), latest);
        return trim(text, from, to, endsSentence(text, from), endsSentence(text, to));
    }

    /** The beginning of a text. */
    static Excerpt opening(String text) {
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return around(text, from, from);
    }

    /**
     * The first sentences of a text; a very short one is taken together with the next.
     *
     * @param most of them
     */
    static List<Excerpt> sentences(String text, int most) {
        List<Excerpt> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length() && sentences.size() < most; at++) {
            if (at - from >= SHORTEST && endsSentence(text, at)) {
                Excerpt sentence = trim(text, from, at, true, true);
                if (sentence.from() < sentence.to()) {
                    sentences.add(sentence);
                }
                from = at;
            }
        }
        return sentences;
    }

    /**
     * Where the sentence of a place begins, or the word, when the sentence begins before the limit.
     */
    private static int sentenceStart(String text, int place, int limit) {
        for (int at = place; at > limit; at--) {
            if (endsSentence(text, at)) {
                return at;
            }
        }
        if (limit == 0) {
            return 0;
        }
        // The sentence is too long: some words before the place, and more room behind it.
        int some = Math.max(limit, place - (LONGEST - ROOM));
        int at = some;
        while (at < place && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < place ? at : place;
    }

    /**
     * The end of the paragraph when the excerpt is long enough by then, the last sentence end up to
     * the limit, or the last word's end.
     */
    private static int sentenceEnd(String text, int from, int place, int limit) {
        for (int at = place; at < limit; at++) {
            if (endsParagraph(text, at) && (at - from >= ENOUGH || endsWithAStop(text, at))) {
                return at;
            }
        }
        if (limit == text.length()) {
            return limit;
        }
        for (int at = limit; at > place; at--) {
            if (endsSentence(text, at)) {
                return at;
            }
        }
        for (int at = limit; at > place; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    /** Whether a sentence or a paragraph ends right before an index. */
    private static boolean endsSentence(String text, int at) {
        if (at == 0 || at >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(at))) {
            return false;
        }
        if (endsParagraph(text, at)) {
            return true;
        }
        return endsWithAStop(text, at) && beginsAfresh(text, at);
    }

    private static boolean endsWithAStop(String text, int at) {
        int last = at - 1;
        while (last > 0 && isClosing(text.charAt(last))) {
            last--;
        }
        char c = last < 0 ? ' ' : text.charAt(last);
        return (c == '.' || c == '!' || c == '?' || c == '\u2026') && !isAbbreviation(text, last);
    }

    /** Whether a paragraph ends somewhere between two places. */
    static boolean partsParagraphs(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (endsParagraph(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsParagraph(String text, int at) {
        return text.charAt(at) == '\n' && (at == 0 || text.charAt(at - 1) != '-');
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '\u201D' || c == '\u2019';
    }

    /**
     * A single letter before the full stop is an initial or stands for a word: "J. Smith", "e.g.".
     */
    private static boolean isAbbreviation(String text, int dot) {
        return text.charAt(dot) == '.'
                && dot >= 1
                && Character.isLetter(text.charAt(dot - 1))
                && (dot < 2 || !Character.isLetterOrDigit(text.charAt(dot - 2)));
    }

    private static boolean beginsAfresh(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static Excerpt trim(String text, int from, int to, boolean begins, boolean ends) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Excerpt(begin, end, begins, ends);
    }
}
