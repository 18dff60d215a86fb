package org.commonground.search;

/**
 * The number by which the index knows what its documents belong to: a publication's own, or a
 * seminar's below zero, so that both stand in one line without a clash.
 */
public final class IndexNumber {
    private IndexNumber() {}

    /** Of what belongs to a seminar. */
    public static long ofSeminar(long seminar) {
        return -seminar;
    }

    public static boolean isOfSeminar(long number) {
        return number < 0;
    }

    /** The seminar behind a number that {@linkplain #isOfSeminar is of one}. */
    public static long seminar(long number) {
        return -number;
    }
}
