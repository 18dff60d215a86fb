package org.commonground.insight;

/**
 * How some words did in a span of days.
 *
 * @param nothing searches that found nothing
 * @param clicks results opened, as far as browsers say where their readers come from
 */
public record WordFigures(String words, long searches, long nothing, long clicks) {
    private static final long ENOUGH = 5;

    /** Every time, not just once with a filter that left nothing. */
    public boolean findsNothing() {
        return nothing * 2 > searches;
    }

    /** Searched for often enough to say so, and opened in fewer than one search out of five. */
    public boolean isSeldomOpened() {
        return !findsNothing() && searches >= ENOUGH && clicks * 5 < searches;
    }
}
