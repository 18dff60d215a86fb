package org.commonground.search;

/** The publication a result belongs to, as much of it as a list of results shows. */
public record PublicationReference(long id, String title, String url, FacetValue kind) {}
