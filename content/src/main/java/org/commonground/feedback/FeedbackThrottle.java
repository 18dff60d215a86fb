package org.commonground.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.Quota;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;

/**
 * Bounds how much can be said: twenty times an hour from one network address, three hundred times
 * from all together.
 */
@ApplicationScoped
class FeedbackThrottle {
    private final Quota quota;

    @Inject
    FeedbackThrottle(Clock clock) {
        this.quota = new Quota(clock, Duration.ofHours(1), 20, 300);
    }

    /**
     * @param from network address; null when nobody knows
     * @throws FeedbackRefused when it is too much
     */
    void count(@Nullable String from) {
        quota.take(from)
                .ifPresent(
                        wait -> {
                            throw FeedbackRefused.tooMuch(wait);
                        });
    }
}
