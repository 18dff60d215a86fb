package org.commonground.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A query in Lucene's terms.
 *
 * @param strict what a result should hold
 * @param relaxed any of the words is enough; null where that is no different
 * @param binding what every result must match, found by words or not; null where there is nothing
 *     of the kind
 * @param asked what is asked for in the person's own words, for its meaning; blank where there are
 *     none
 * @param words stems in the order typed, for the bonus for words that stand together
 * @param terms what passages mark; empty where the query has no words
 * @param selective few documents match in comparison with what it takes to find them: matching and
 *     scoring them in one pass is faster than in two
 * @param everything the query names nothing to look for: all there is matches
 * @param shortened terms were left out because there are too many
 */
record Question(
        Query strict,
        @Nullable Query relaxed,
        @Nullable Query binding,
        String asked,
        List<Term> words,
        List<MarkedTerm> terms,
        boolean selective,
        boolean everything,
        boolean shortened) {

    /** What matches wherever a word is met. */
    Query loosest() {
        return relaxed == null ? strict : relaxed;
    }
}
