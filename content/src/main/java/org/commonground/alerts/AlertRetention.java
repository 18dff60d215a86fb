package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.jobs.Job;
import org.commonground.mail.MailLog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Erases what nobody confirmed when its link has expired, and in the log of mails who got an alert
 * 30 days before.
 */
@ApplicationScoped
class AlertRetention implements Job {
    private static final Duration IN_THE_LOG = Duration.ofDays(30);

    private final EntityManager entities;
    private final MailLog mails;
    private final Clock clock;

    @Inject
    AlertRetention(EntityManager entities, MailLog mails, Clock clock) {
        this.entities = entities;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "erase addresses of alerts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        entities.createQuery("delete from Alert where confirmedAt is null and linkExpiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        entities.createQuery(
                        "update Alert set secretHash = null where linkExpiresAt < :now and"
                                + " secretHash is not null")
                .setParameter("now", now)
                .executeUpdate();
        for (String topic : List.of(ConfirmationMail.TOPIC, DueAlerts.TOPIC)) {
            mails.forgetRecipients(topic, now.minus(IN_THE_LOG));
        }
    }
}
