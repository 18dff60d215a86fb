package org.commonground.search.query;

/**
 * What stands between spaces or quotes.
 *
 * @param from where the text begins in the query, behind the quote and the minus
 */
record QueryToken(String text, int from, boolean quoted, boolean excluded) {

    boolean isOr() {
        return !quoted && !excluded && "OR".equals(text);
    }
}
