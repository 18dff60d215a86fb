package org.commonground.benchmarks;

import org.commonground.search.meaning.Embedder;
import org.jspecify.annotations.Nullable;

/**
 * What another search server is asked to do.
 *
 * @param unit what it finds and counts
 * @param model reads each question and made the vectors of the pages, to search by words and
 *     meaning; null to search by words alone
 */
record PeerWork(Unit unit, @Nullable Embedder model) {

    /** What a result is. */
    enum Unit {
        /**
         * As in the portal: ten documents with their three best pages and a passage of each; facets
         * and total count documents.
         */
        DOCUMENTS,

        /**
         * Less: ten documents with passages of their best page alone; facets and total as above.
         */
        BEST_PAGES,

        /** Less still: ten pages with their passages; facets and total count pages. */
        PAGES
    }
}
