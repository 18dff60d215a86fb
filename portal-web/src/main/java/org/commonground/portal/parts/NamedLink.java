package org.commonground.portal.parts;

/** A name that leads somewhere. */
public record NamedLink(String label, String url) {}
