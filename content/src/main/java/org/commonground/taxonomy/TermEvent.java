package org.commonground.taxonomy;

import org.jspecify.annotations.Nullable;

/** What happened to a term; fired inside the transaction in which it happened. */
public sealed interface TermEvent {
    long term();

    record Added(long term, TermName name) implements TermEvent {}

    /**
     * Its label, address, place in the hierarchy, synonyms or sector is another.
     *
     * @param before its name until now; equal to {@code name} unless the address moved
     * @param what for the audit trail
     */
    record Changed(long term, TermName before, TermName name, String what) implements TermEvent {}

    /**
     * The term is gone; all that bears it is to bear the other, which stands under {@code into}.
     */
    record Merged(long term, TermName name, long into, TermName intoName) implements TermEvent {}

    /** It is no longer offered; what bears it keeps it. */
    record Retired(long term, TermName name, @Nullable TermName successor) implements TermEvent {}

    record Reinstated(long term, TermName name) implements TermEvent {}

    /** The terms beside it stand in another order. */
    record Reordered(long term, TermName name) implements TermEvent {}
}
