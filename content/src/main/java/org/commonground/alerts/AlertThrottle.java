package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.Quota;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;

/**
 * Bounds how often alerts can be asked for: ten times an hour from one network address, three
 * hundred times from all. One mailbox gets five mails a day about that at most, so that nobody can
 * fill it for somebody else.
 */
@ApplicationScoped
class AlertThrottle {
    private final Quota askers;
    private final Quota mailboxes;

    @Inject
    AlertThrottle(Clock clock) {
        this.askers = new Quota(clock, Duration.ofHours(1), 10, 300);
        this.mailboxes = new Quota(clock, Duration.ofDays(1), 5, 5_000);
    }

    /**
     * @param from network address; null when nobody knows
     * @throws AlertRefused when it is too much
     */
    void asked(@Nullable String from) {
        askers.take(from)
                .ifPresent(
                        wait -> {
                            throw AlertRefused.tooOften(wait);
                        });
    }

    /** Whether one more mail may go there today. */
    boolean mayWriteTo(String mailbox) {
        return mailboxes.take(mailbox).isEmpty();
    }
}
