package org.commonground.search.completion;

/**
 * How often things were seen, in eight megabytes however many there are: never too low, and seldom
 * too high (a count-min sketch of two rows). Counts end at 127.
 */
final class CountSketch {
    private static final int CELLS = 1 << 22;

    private final byte[] first = new byte[CELLS];
    private final byte[] second = new byte[CELLS];

    void add(long hash) {
        count(first, (int) hash);
        count(second, (int) (hash >>> 32));
    }

    int atMost(long hash) {
        return Math.min(first[(int) hash & (CELLS - 1)], second[(int) (hash >>> 32) & (CELLS - 1)]);
    }

    private static void count(byte[] row, int hash) {
        int cell = hash & (CELLS - 1);
        if (row[cell] < Byte.MAX_VALUE) {
            row[cell]++;
        }
    }
}
