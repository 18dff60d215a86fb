package org.commonground.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.jobs.Job;
import org.commonground.mail.MailLog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Erases the addresses that readers left: 30 days after the answer or the end, and after a year in
 * any case; in the log of mails too.
 */
@ApplicationScoped
class FeedbackRetention implements Job {
    private static final Duration AFTER_THE_END = Duration.ofDays(30);
    private static final Duration AT_MOST = Duration.ofDays(365);

    private final EntityManager entities;
    private final MailLog mails;
    private final Clock clock;

    @Inject
    FeedbackRetention(EntityManager entities, MailLog mails, Clock clock) {
        this.entities = entities;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "erase addresses of readers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        entities.createQuery(
                        "update PageFeedback set readerAddress = null where readerAddress is not"
                            + " null and (at < :longAgo or (state = ANSWERED or state = CLOSED) and"
                            + " changedAt < :over)")
                .setParameter("longAgo", now.minus(AT_MOST))
                .setParameter("over", now.minus(AFTER_THE_END))
                .executeUpdate();
        mails.forgetRecipients(AnswerMail.TOPIC, now.minus(AFTER_THE_END));
    }
}
