package org.commonground.search.completion;

import org.commonground.search.Completion;

/**
 * Something to complete to.
 *
 * @param folded the words it is found by, lower case, without accents, parted by single blanks
 * @param weight how likely it is meant, compared with others of its sort
 * @param publication that must be published for it to be offered; 0 where it is none's alone
 */
public record CompletionEntry(Completion completion, String folded, int weight, long publication) {}
