package org.commonground.search.meaning;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/**
 * The words and punctuation marks of a text one after the other, without accents and capitals.
 * Every punctuation mark and every Chinese character is a word of its own.
 */
final class PlainWords {
    private final String text;
    private final StringBuilder word = new StringBuilder();
    private int at;

    PlainWords(String text) {
        this.text = text;
    }

    /** The next word, or null behind the last. */
    @Nullable String next() {
        word.setLength(0);
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (standsAlone(c)) {
                if (word.isEmpty()) {
                    at += Character.charCount(c);
                    word.appendCodePoint(c);
                }
                break;
            }
            at += Character.charCount(c);
            if (isSpace(c)) {
                if (!word.isEmpty()) {
                    break;
                }
            } else if (!isDropped(c)) {
                add(c);
            }
        }
        if (word.isEmpty()) {
            return at < text.length() ? next() : null;
        }
        return word.toString();
    }

    private void add(int c) {
        if (c < 128) {
            word.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
            return;
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        parts.codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(word::appendCodePoint);
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    /** What no reader sees: controls, formats, code points without a character. */
    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE ->
                    true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean standsAlone(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return isPunctuation(c) || isChinese(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    /** The blocks of unified ideographs, not all of what Chinese, Japanese and Korean write. */
    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2B73F)
                || (c >= 0x2B740 && c <= 0x2B81F)
                || (c >= 0x2B920 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
