package org.commonground.search.lucene;

/** How many of a query's words a result must hold. */
final class Coverage {

    private Coverage() {}

    /**
     * All of one or two words, most of a few, and a part of a sentence, where no page holds them
     * all.
     */
    static int enough(int words) {
        if (words <= 2) {
            return words;
        }
        return words <= 4 ? words - 1 : Math.max(3, (int) Math.round(words * 0.4));
    }
}
