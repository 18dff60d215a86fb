package org.commonground.kernel;

/** A stretch of text that is either marked or not; those of a text together are the text. */
public record Segment(String text, boolean marked) {}
