package org.commonground.search.lucene;

/**
 * A text near a question.
 *
 * @param text its number, see {@link MeaningText}
 * @param cosine of the angle between their vectors; 1 where they mean the same
 */
record Neighbour(long text, float cosine) {}
