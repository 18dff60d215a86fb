package org.commonground.search.lucene;

import java.util.List;

/**
 * Makes the scores of two orders comparable: 0 at the low end of an order, 1 where its first few
 * are.
 */
record Scale(float low, float high) {

    /** Their middle is the high end, for the first alone may stand far out. */
    private static final int FEW = 5;

    /**
     * @param values best first
     */
    static Scale of(float low, List<Float> values) {
        double middle =
                values.stream().limit(FEW).mapToDouble(Float::doubleValue).average().orElse(1);
        return new Scale(low, (float) middle);
    }

    /** What lies below the low end is 0; where both ends are one, all above it is 1. */
    float of(float value) {
        if (value < low) {
            return 0;
        }
        return high > low ? (value - low) / (high - low) : 1;
    }
}
