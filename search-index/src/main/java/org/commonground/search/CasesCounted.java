package org.commonground.search;

/**
 * In how many published case studies a lesson was seen, its own included.
 *
 * @param supporting that bear it out
 * @param contradicting that speak against it
 */
public record CasesCounted(int supporting, int contradicting) {}
