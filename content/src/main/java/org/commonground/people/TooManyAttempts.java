package org.commonground.people;

import org.commonground.kernel.Refusal;

import java.time.Duration;

/** An attempt to sign in that comes too soon after others that failed. */
public final class TooManyAttempts extends Refusal {
    private final Duration wait;
    private final boolean first;

    /**
     * @param first whether nobody was refused during this wait before
     */
    TooManyAttempts(Duration wait, boolean first) {
        super(
                "too-many-attempts",
                429,
                "Too many attempts to sign in. Try again in " + words(wait) + ".");
        this.wait = wait;
        this.first = first;
    }

    boolean isFirst() {
        return first;
    }

    /** At least one. */
    @Override
    public long retryAfter() {
        return seconds(wait);
    }

    private static String words(Duration wait) {
        long seconds = seconds(wait);
        if (seconds == 1) {
            return "a second";
        }
        return seconds < 120 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
