package org.commonground.search;

/** A facet's value with the number of results that have it. */
public record FacetCount(String value, String label, int count) {}
