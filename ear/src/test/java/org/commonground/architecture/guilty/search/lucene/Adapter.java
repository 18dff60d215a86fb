package org.commonground.architecture.guilty.search.lucene;

/** The only place that may know Lucene. */
public record Adapter(String index) {}
