package org.commonground.taxonomy;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an editor says of a term.
 *
 * @param parent number of the term that it lies within, null at the top
 * @param sector of an agency, null when it is that of its parent or unknown
 */
public record TermDescription(
        String label, @Nullable Long parent, List<String> synonyms, @Nullable Sector sector) {

    public TermDescription {
        label = label.strip().replaceAll("\\s+", " ");
        synonyms =
                synonyms.stream()
                        .map(synonym -> synonym.strip().replaceAll("\\s+", " "))
                        .filter(synonym -> !synonym.isEmpty())
                        .distinct()
                        .toList();
    }
}
