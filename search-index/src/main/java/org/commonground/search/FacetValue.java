package org.commonground.search;

/**
 * A value to narrow results by.
 *
 * @param value for addresses: {@code honest-broker}
 * @param label for people: {@code Employing an honest broker}
 */
public record FacetValue(String value, String label) {}
