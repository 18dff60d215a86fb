package org.commonground.search;

/** Characters of a passage's text that match: {@code text.substring(from, to)}. */
public record Mark(int from, int to) {}
