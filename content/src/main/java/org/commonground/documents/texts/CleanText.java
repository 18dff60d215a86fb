package org.commonground.documents.texts;

import java.text.Normalizer;

/**
 * The text of a page as it is kept: composed (NFC), no control or invisible characters, ligatures
 * as letters, words that a soft hyphen parts at the end of a line made whole, no blanks at line
 * ends, at most one empty line in a row.
 */
public final class CleanText {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private CleanText() {}

    public static String of(CharSequence raw) {
        String text = sift(raw);
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String sift(CharSequence raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c == SOFT_HYPHEN) {
                i = afterSoftHyphen(raw, i);
                continue;
            }
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
                endLine(kept);
            } else if (isBlank(c)) {
                addBlank(kept);
            } else if (Character.isHighSurrogate(c)) {
                if (i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                    kept.append(c).append(raw.charAt(++i));
                }
            } else if (c >= '\ufb00' && c <= '\ufb06') {
                kept.append(LIGATURES[c - '\ufb00']);
            } else if (!isNothing(c)) {
                kept.append(c);
            }
            i++;
        }
        return kept.toString().strip();
    }

    /** Where to go on: at the end of a line the word's other half follows the break. */
    private static int afterSoftHyphen(CharSequence raw, int at) {
        int next = at + 1;
        while (next < raw.length() && isBlank(raw.charAt(next))) {
            next++;
        }
        if (next < raw.length() && raw.charAt(next) == '\n') {
            next++;
            while (next < raw.length() && isBlank(raw.charAt(next))) {
                next++;
            }
            return next;
        }
        return at + 1;
    }

    /** Characters for private use come from symbol fonts: most are bullets. */
    private static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u3000'
                || (c >= '\ue000' && c <= '\uf8ff');
    }

    private static boolean isNothing(char c) {
        return c < ' '
                || (c >= '\u007f' && c <= '\u009f')
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || (c >= '\ufff0' && c != '\ufffd')
                || Character.isLowSurrogate(c);
    }

    private static void addBlank(StringBuilder kept) {
        int end = kept.length();
        if (end > 0 && kept.charAt(end - 1) != ' ' && kept.charAt(end - 1) != '\n') {
            kept.append(' ');
        }
    }

    private static void endLine(StringBuilder kept) {
        int end = kept.length();
        while (end > 0 && kept.charAt(end - 1) == ' ') {
            end--;
        }
        kept.setLength(end);
        boolean twoAlready =
                end >= 2 && kept.charAt(end - 1) == '\n' && kept.charAt(end - 2) == '\n';
        if (end > 0 && !twoAlready) {
            kept.append('\n');
        }
    }
}
