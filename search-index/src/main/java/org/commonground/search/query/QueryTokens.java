package org.commonground.search.query;

import java.util.Optional;

/** Cuts a query at spaces and pairs of double quotes, straight or typographic. */
final class QueryTokens {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";

    private final String text;
    private int at;

    QueryTokens(String text) {
        this.text = text;
    }

    Optional<QueryToken> next() {
        while (at < text.length() && isGap(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return Optional.empty();
        }
        boolean excluded = text.charAt(at) == '-' && startsSomething(at + 1);
        if (excluded) {
            at++;
        }
        if (isQuote(text.charAt(at))) {
            int close = closing(at + 1);
            if (close > 0) {
                QueryToken phrase =
                        new QueryToken(text.substring(at + 1, close), at + 1, true, excluded);
                at = close + 1;
                return Optional.of(phrase);
            }
            at++;
        }
        int from = at;
        while (at < text.length() && !isGap(text.charAt(at)) && !isQuote(text.charAt(at))) {
            at++;
        }
        return Optional.of(new QueryToken(text.substring(from, at), from, false, excluded));
    }

    private boolean startsSomething(int index) {
        return index < text.length()
                && (isQuote(text.charAt(index))
                        || Character.isLetterOrDigit(text.codePointAt(index)));
    }

    private int closing(int from) {
        for (int i = from; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
