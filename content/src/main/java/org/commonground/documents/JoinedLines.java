package org.commonground.documents;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Text of a printed page with the lines of a paragraph joined, so that it fits any width.
 *
 * <p>The text keeps its length: a line break becomes a space, or after a hyphen a break that takes
 * no room. What counts characters in the one counts the same in the other.
 */
public final class JoinedLines {
    /** A line that fills less of the page than this ends its paragraph. */
    private static final double FULL = 0.72;

    /** A heading fills less of the page than this. */
    private static final double HEADING = 0.5;

    private static final char NO_ROOM = '\u200b';

    private static final Pattern STARTS_ANEW =
            Pattern.compile(
                    "\\s*(?:[\u2022\u2023\u25aa\u25cf*\u2013\u2014-]\\s|\\(?(?:\\d+(?:\\.\\d+)*|[a-z]|[ivx]+)[.)]\\s|\\d+\\.\\d+\\s).*");

    private JoinedLines() {}

    /** For reading: every line that its paragraph goes on after is joined to the next. */
    public static String of(String page) {
        return joined(page, true);
    }

    /**
     * For quoting: lines that end with a hyphen are left alone, so that broken words are still
     * known for such. Every other line break ends a paragraph.
     */
    public static String exceptBrokenWords(String page) {
        return joined(page, false);
    }

    private static String joined(String page, boolean brokenWordsToo) {
        List<String> lines = List.of(page.split("\n", -1));
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder joined = new StringBuilder(page);
        int end = -1;
        for (int i = 0; i < lines.size() - 1; i++) {
            String line = lines.get(i);
            end += line.length() + 1;
            String next = lines.get(i + 1);
            if (line.length() >= width * FULL && goesOn(next) && !isHeading(line, next, width)) {
                if (!line.endsWith("-")) {
                    joined.setCharAt(end, ' ');
                } else if (brokenWordsToo) {
                    joined.setCharAt(end, NO_ROOM);
                }
            }
        }
        return joined.toString();
    }

    private static boolean goesOn(String next) {
        return !next.isBlank() && !STARTS_ANEW.matcher(next).matches();
    }

    /**
     * A few words with a capital and no full stop, where the line before has ended its sentence.
     */
    private static boolean isHeading(String line, String next, int width) {
        return line.stripTrailing().endsWith(".")
                && next.length() < width * HEADING
                && Character.isUpperCase(next.strip().codePointAt(0))
                && !next.stripTrailing().endsWith(".");
    }
}
