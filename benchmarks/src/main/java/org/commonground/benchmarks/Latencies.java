package org.commonground.benchmarks;

import java.util.Arrays;

/** Times taken, in nanoseconds, with their percentiles in milliseconds. */
final class Latencies {
    private long[] nanos = new long[1024];
    private int count;

    void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = taken;
    }

    /**
     * @param percent 0 to 100
     */
    double percentile(double percent) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int index = (int) Math.ceil(percent / 100 * count) - 1;
        return sorted[Math.clamp(index, 0, count - 1)] / 1e6;
    }
}
