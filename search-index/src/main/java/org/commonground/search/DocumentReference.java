package org.commonground.search;

/** The attachment a page belongs to, as much of it as a list of results shows. */
public record DocumentReference(long id, String url) {}
