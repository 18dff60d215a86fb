package org.commonground.search.completion;

/**
 * A word of a text.
 *
 * @param term folded
 * @param from where it begins in the text
 * @param to behind it
 */
public record TextWord(String term, int from, int to) {}
