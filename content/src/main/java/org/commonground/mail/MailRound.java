package org.commonground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * One round of the worker: take a mail, hand it over, mark it.
 *
 * <p>A mail is taken by one server only and marked as soon as the mail server has said 250. Between
 * that word and the mark lies a moment nobody can close: who dies in it, or loses the connection
 * before the word arrives, sends the mail again later, under the same {@code Message-ID}, by which
 * mail readers know it.
 */
@ApplicationScoped
class MailRound {
    private static final Logger LOG = System.getLogger(MailRound.class.getName());
    private static final int BATCH = 50;
    private static final Duration NOTHING_DUE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final MailQueue queue;
    private final SmtpSettings settings;
    private final SmtpStanding standing;
    private final Backoff backoff = new Backoff(RandomGenerator.getDefault());
    private final String worker = UUID.randomUUID().toString();

    @Inject
    MailRound(MailQueue queue, SmtpSettings settings, SmtpStanding standing) {
        this.queue = queue;
        this.settings = settings;
        this.standing = standing;
    }

    /**
     * Sends what is due, at most {@value #BATCH}.
     *
     * @param goOn asked before each mail
     * @return how long to wait before the next round
     */
    Duration make(BooleanSupplier goOn) {
        if (!settings.isSet() || settings.problem() != null) {
            return LONGEST_PAUSE;
        }
        List<Long> due = queue.due(BATCH);
        if (due.isEmpty()) {
            return NOTHING_DUE;
        }
        // Connected before a mail is taken: while the server is away, no mail uses up an attempt.
        try (SmtpConnection connection = SmtpConnection.open(settings)) {
            standing.reached();
            for (long id : due) {
                if (!goOn.getAsBoolean() || !connection.isOpen()) {
                    break;
                }
                Optional<Mail> taken = queue.claim(id, worker);
                if (taken.isPresent()) {
                    deliver(taken.get(), connection);
                    pause(settings.gap());
                }
            }
            return Duration.ZERO;
        } catch (MessagingException away) {
            int inVain = standing.notReached(SendOutcome.words(away));
            LOG.log(
                    Level.WARNING,
                    "The mail server {0} could not be used, {1} or more mails wait: {2}",
                    settings.server(),
                    due.size(),
                    SendOutcome.words(away));
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(inVain - 1, 6));
            return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        }
    }

    private void deliver(Mail mail, SmtpConnection connection) {
        switch (connection.send(mail)) {
            case SendOutcome.Accepted accepted -> queue.sent(mail.id(), worker);
            case SendOutcome.Refused refused -> queue.failed(mail.id(), worker, refused.words());
            case SendOutcome.Deferred deferred -> {
                if (mail.attempts() >= Backoff.MOST_ATTEMPTS) {
                    queue.failed(
                            mail.id(),
                            worker,
                            "Given up after %d attempts; the last: %s"
                                    .formatted(mail.attempts(), deferred.words()));
                } else {
                    queue.later(
                            mail.id(), worker, backoff.after(mail.attempts()), deferred.words());
                }
            }
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
