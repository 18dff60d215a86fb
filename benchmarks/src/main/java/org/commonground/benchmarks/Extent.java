package org.commonground.benchmarks;

/** How much is asked; what is asked in the first rounds is not counted. */
record Extent(int queriesOfEachKind, int warmUpRounds, int rounds) {}
