package org.commonground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.jobs.Job;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Erases what the log no longer needs: the text of a mail 90 days after it was sent, its line after
 * a year, unless {@code portal.mail.keep-text-days} and {@code portal.mail.keep-log-days} say
 * otherwise.
 */
@ApplicationScoped
class MailRetention implements Job {
    private final MailLog log;
    private final Clock clock;
    private final Duration keepText;
    private final Duration keepLog;

    @Inject
    MailRetention(
            MailLog log,
            Clock clock,
            @ConfigProperty(name = "portal.mail.keep-text-days", defaultValue = "90") int textDays,
            @ConfigProperty(name = "portal.mail.keep-log-days", defaultValue = "365") int logDays) {
        this.log = log;
        this.clock = clock;
        this.keepText = Duration.ofDays(textDays);
        this.keepLog = Duration.ofDays(logDays);
    }

    @Override
    public String name() {
        return "erase old mails";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        while (log.eraseBodies(now.minus(keepText)) > 0) {
            // The next few hundred, in a transaction of their own.
        }
        log.forget(now.minus(keepLog));
    }
}
