package org.commonground.mail;

import java.util.regex.Pattern;

/**
 * Text for the head of a mail, where a line break would begin a header of somebody else's choosing.
 */
public final class OneLine {
    /**
     * The separators for lines and paragraphs count as breaks too, as some readers take them so.
     */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u0085]");

    private OneLine() {}

    /** A text in one line: breaks become blanks, what is longer is cut. */
    public static String of(String text, int longest) {
        String line = CONTROL.matcher(text).replaceAll(" ").replaceAll(" {2,}", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }

    static String checked(String what, String text, int longest) {
        if (CONTROL.matcher(text).find()) {
            throw MailRefused.header(what);
        }
        if (text.length() > longest) {
            throw MailRefused.tooLong(what, longest);
        }
        return text;
    }
}
