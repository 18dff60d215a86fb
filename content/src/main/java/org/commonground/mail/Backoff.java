package org.commonground.mail;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How long a mail waits after an attempt in vain: a minute first, then ever longer, and a fifth
 * more or less, so that many do not come back at the same moment.
 */
record Backoff(RandomGenerator random) {
    /** About two and a half days in all, as RFC 5321, 4.5.4.1 asks of a sender, and a bit less. */
    static final int MOST_ATTEMPTS = 12;

    private static final List<Duration> STEPS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(4),
                    Duration.ofHours(8));
    private static final double JITTER = 0.2;

    /**
     * @param attempts made so far, 1 or more
     */
    Duration after(int attempts) {
        Duration step = STEPS.get(Math.min(attempts, STEPS.size()) - 1);
        double factor = 1 + JITTER * (2 * random.nextDouble() - 1);
        return Duration.ofMillis(Math.round(step.toMillis() * factor));
    }
}
