package org.commonground.bestbets;

/** What happened to a best bet; fired inside the transaction in which it happened. */
public sealed interface BestBetEvent {
    long bet();

    record Added(long bet) implements BestBetEvent {}

    record Changed(long bet) implements BestBetEvent {}

    record Removed(long bet) implements BestBetEvent {}
}
