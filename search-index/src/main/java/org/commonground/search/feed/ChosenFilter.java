package org.commonground.search.feed;

import org.commonground.search.FacetName;

/**
 * A value that a search is narrowed by.
 *
 * @param value as addresses have it: {@code did-not-work}
 * @param label what people call it: {@code Did not work}
 * @param known false where the facet has no such value, so that nothing can bear it
 */
public record ChosenFilter(FacetName facet, String value, String label, boolean known) {}
