package org.commonground.search.feed;

import java.time.Instant;

/** How far a rebuild of the index has come, in publications. */
public record RebuildProgress(int done, int total, Instant begun) {}
