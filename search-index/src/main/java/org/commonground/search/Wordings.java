package org.commonground.search;

import java.util.List;

/**
 * A term of a vocabulary with the other words that people have for it.
 *
 * @param facet results can be narrowed to the term by
 * @param term {@code anti-social-behaviour}, Anti-social behaviour
 * @param synonyms of one word or several: ASB
 */
public record Wordings(FacetName facet, FacetValue term, List<String> synonyms) {
    public Wordings {
        synonyms = List.copyOf(synonyms);
    }
}
