package org.commonground.kernel;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much may come in a span of time, from one place and from all together. It is kept in memory,
 * so each server counts for itself.
 */
public final class Quota {
    private final Clock clock;
    private final Duration span;
    private final int fromOne;
    private final int fromAll;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant begun = Instant.EPOCH;
    private int all;

    public Quota(Clock clock, Duration span, int fromOne, int fromAll) {
        this.clock = clock;
        this.span = span;
        this.fromOne = fromOne;
        this.fromAll = fromAll;
    }

    /**
     * Counts one more.
     *
     * @param from network address; null when nobody knows
     * @return how long to wait when it is too much; empty when there is room
     */
    public synchronized Optional<Duration> take(@Nullable String from) {
        Instant now = clock.instant();
        // A clock that was put back begins anew, so that nobody waits for what it said before.
        if (now.isBefore(begun) || now.isAfter(begun.plus(span))) {
            begun = now;
            counts.clear();
            all = 0;
        }
        all++;
        // Beyond the bound nobody is counted one by one, so that a flood fills no memory.
        boolean tooMuch =
                all > fromAll || counts.merge(from == null ? "" : from, 1, Integer::sum) > fromOne;
        return tooMuch
                ? Optional.of(Duration.between(now, begun.plus(span)).plusSeconds(1))
                : Optional.empty();
    }
}
