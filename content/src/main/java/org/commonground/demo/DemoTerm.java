package org.commonground.demo;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A term of a vocabulary.
 *
 * @param vocabulary by {@code Vocabulary.value()}
 * @param parent slug of a term of the same vocabulary that stands earlier, null at the top
 * @param sector of an agency, by {@code Sector.value()}; null when it is that of its parent
 * @param note for editors: where the term comes from; null when there is nothing to say
 */
public record DemoTerm(
        String vocabulary,
        String slug,
        String label,
        @Nullable String parent,
        List<String> synonyms,
        @Nullable String sector,
        @Nullable String note) {

    public DemoTerm {
        synonyms = List.copyOf(synonyms);
    }
}
