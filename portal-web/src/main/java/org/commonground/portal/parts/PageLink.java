package org.commonground.portal.parts;

/** A page of a document, 1-based, and its address. */
public record PageLink(int page, String url) {}
