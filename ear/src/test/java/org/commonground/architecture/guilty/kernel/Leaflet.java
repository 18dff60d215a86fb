package org.commonground.architecture.guilty.kernel;

/** Something small that everybody may know. */
public record Leaflet(String title) {}
