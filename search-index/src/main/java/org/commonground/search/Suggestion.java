package org.commonground.search;

/**
 * A query that finds more, because it is likely what was meant.
 *
 * @param query the whole of it, with the words put right
 * @param total what it finds under the same filters
 */
public record Suggestion(String query, int total) {}
