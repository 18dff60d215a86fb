package org.commonground.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds how much can be said: twenty times an hour from one network address, three hundred times
 * from all together. Counts are kept in memory alone and begin anew each hour.
 */
@ApplicationScoped
class FeedbackThrottle {
    private static final Duration SPAN = Duration.ofHours(1);
    private static final int FROM_ONE = 20;
    private static final int FROM_ALL = 300;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant begun = Instant.EPOCH;
    private int all;

    @Inject
    FeedbackThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param from network address; null when nobody knows
     * @throws FeedbackRefused when it is too much
     */
    synchronized void count(@Nullable String from) {
        Instant now = clock.instant();
        if (now.isAfter(begun.plus(SPAN))) {
            begun = now;
            counts.clear();
            all = 0;
        }
        all++;
        // Beyond the bound nobody is counted one by one, so that a flood fills no memory.
        if (all > FROM_ALL || counts.merge(from == null ? "" : from, 1, Integer::sum) > FROM_ONE) {
            throw new FeedbackRefused(
                    "too-much-feedback",
                    429,
                    "message",
                    "We have had a lot of messages from here in the last hour. Please keep yours"
                            + " and send it in an hour.");
        }
    }
}
