package org.commonground.search;

/**
 * A lesson among the case studies: seen in some of all, while others say otherwise.
 *
 * @param in case studies that bear it out
 * @param of case studies in the index
 * @param otherwise case studies that speak against it
 */
public record Seen(int in, int of, int otherwise) {}
