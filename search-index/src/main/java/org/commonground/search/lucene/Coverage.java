package org.commonground.search.lucene;

/** How many of a query's words a result must hold. */
final class Coverage {

    private Coverage() {}

    /**
     * Two, or one in five of a sentence. Ranking sees to it that results with more words come
     * first. Measured as nDCG@10 on SciFact and Cranfield: this .684 and .387, any one word .691
     * and .388, two in five words .651 and .341. One word would fill the counts and every other
     * sort order with chance hits.
     */
    static int enough(int words) {
        return Math.max(Math.min(words, 2), (words + 4) / 5);
    }
}
