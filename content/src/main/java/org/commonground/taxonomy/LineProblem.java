package org.commonground.taxonomy;

/**
 * What is wrong with a line of a file and what to do about it.
 *
 * @param line 1-based, the heading counted
 */
public record LineProblem(long line, String sentence) {}
