package org.commonground.search.query;

import org.commonground.search.SearchRequest;

/**
 * A search that asks for a little less than one that found nothing.
 *
 * @param step what was given up
 * @param given what exactly: the query put right, the word left out, the value of the filter; empty
 *     where the step says it all
 * @param total what it finds
 */
public record Loosened(Step step, String given, SearchRequest request, int total) {

    /** What can be given up, in the order it is tried. */
    public enum Step {
        SPELLING,
        QUOTES,
        FILTER,
        EXCLUSION,
        WORD,
        ANY_WORD,
        ALL_FILTERS,
        /** All of that together. */
        EVERYTHING
    }
}
