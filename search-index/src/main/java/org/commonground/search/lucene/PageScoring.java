package org.commonground.search.lucene;

/** How well a page answers, of how well it does by words and by meaning. */
interface PageScoring {

    /** Meaning does not count. */
    PageScoring BY_WORDS = (words, cosine) -> words;

    /**
     * @param words 0 where the page does not match
     * @param cosine 0 where it is not near
     */
    float score(float words, float cosine);
}
