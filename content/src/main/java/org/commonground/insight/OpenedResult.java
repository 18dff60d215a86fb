package org.commonground.insight;

/**
 * What was opened from a list of results.
 *
 * @param path its address
 */
public record OpenedResult(String path, long clicks) {}
