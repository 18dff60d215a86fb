package org.commonground.search.lucene;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A query in Lucene's terms.
 *
 * @param strict what a result should hold
 * @param relaxed any of the words is enough; null where that is no different
 * @param nearness gives the bonus for words that stand together; null where there are no two words
 * @param terms what passages mark; empty where the query has no words
 * @param everything the query names nothing to look for: all there is matches
 * @param shortened terms were left out because there are too many
 */
record Question(
        Query strict,
        @Nullable Query relaxed,
        @Nullable Query nearness,
        List<MarkedTerm> terms,
        boolean everything,
        boolean shortened) {}
