package org.commonground.search.lucene;

/** What print does to words: hyphens at a line's end, soft hyphens, typographic apostrophes. */
final class PrintedText {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char HYPHEN = '\u2010';

    private PrintedText() {}

    /**
     * Where a word goes on whose hyphenation stands at an index, or that index itself where no
     * hyphenation stands. A hyphen at a line's end before a small letter is taken for one, since
     * far more words are broken there than hyphens of their own happen to fall there.
     */
    static int behindHyphenation(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c == SOFT_HYPHEN) {
            int next = behindLineEnd(text, at + 1);
            return next > 0 ? next : at + 1;
        }
        if ((c == '-' || c == HYPHEN) && at > 0 && Character.isLetter(text.charAt(at - 1))) {
            int next = behindLineEnd(text, at + 1);
            if (next > 0 && next < text.length() && Character.isLowerCase(text.charAt(next))) {
                return next;
            }
        }
        return at;
    }

    /** Straightens apostrophes, so that don’t is don't, and parts words at a colon, note:this. */
    static char straight(char c) {
        if (c == ':') {
            return ' ';
        }
        return c == '\u2019' || c == '\u2018' || c == '\u201B' || c == '\u02BC' ? '\'' : c;
    }

    /** Behind one line's end with the blanks around it, or -1; an empty line ends a paragraph. */
    private static int behindLineEnd(CharSequence text, int from) {
        int at = from;
        int lines = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            if (text.charAt(at) == '\n') {
                lines++;
            }
            at++;
        }
        return lines == 1 ? at : -1;
    }
}
