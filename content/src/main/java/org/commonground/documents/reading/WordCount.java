package org.commonground.documents.reading;

/** Counts words: runs of letters and digits, with apostrophes and hyphens inside them. */
final class WordCount {
    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (c != '\'' && c != '\u2019' && c != '-') {
                inside = false;
            }
        }
        return words;
    }
}
