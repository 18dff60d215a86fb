package org.commonground.search;

/**
 * Something published that says much the same as something else.
 *
 * @param title of the best part: the publication itself, a lesson, or a document
 * @param url of it, of the page where it is one of a document
 * @param kind what that part is
 */
public record Alike(String title, String url, FacetValue kind, PublicationReference publication) {}
