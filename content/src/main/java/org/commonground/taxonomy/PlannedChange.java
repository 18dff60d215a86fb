package org.commonground.taxonomy;

import java.util.List;

/**
 * What an import is going to do to one term.
 *
 * @param isNew whether the term is added
 * @param differences in words: {@code name: “Cymru” → “Wales”}
 */
public record PlannedChange(long line, String label, boolean isNew, List<String> differences) {}
