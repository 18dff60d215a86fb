package org.commonground.search.lucene;

/** Takes values between two ends to 0 and 1. */
record Scale(float low, float high) {

    /** What lies below the low end is 0; where both ends are one, all above it is 1. */
    float of(float value) {
        if (value < low) {
            return 0;
        }
        return high > low ? Math.min(1, (value - low) / (high - low)) : 1;
    }
}
