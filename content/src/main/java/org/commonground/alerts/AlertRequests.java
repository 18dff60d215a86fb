package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.mail.MailAddress;
import org.commonground.mail.MailRefused;
import org.commonground.people.Secret;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes wishes for alerts. Whoever asks learns nothing of the address: what is answered is the same
 * whether it is unknown, waits for a confirmation or has the alert.
 */
@ApplicationScoped
@Transactional
public class AlertRequests {
    static final Duration LINK_LASTS = Duration.ofDays(7);

    static final int LONGEST_QUESTION = 1000;
    private static final int LINK_BITS = 128;

    /** So that a form sent twice writes one mail. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(10);

    private final Alerts alerts;
    private final Editions editions;
    private final AlertThrottle throttle;
    private final ConfirmationMail mail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public AlertRequests(
            Alerts alerts,
            Editions editions,
            AlertThrottle throttle,
            ConfirmationMail mail,
            Actor actor,
            Clock clock) {
        this.alerts = alerts;
        this.editions = editions;
        this.throttle = throttle;
        this.mail = mail;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Writes to the address, whose owner has to say yes first.
     *
     * @param question of {@code SearchUrl}: words and filters; empty for everything
     * @param rhythm as a form says it
     * @throws AlertRefused when one of them is nothing to work with, or when too much comes from
     *     one place
     */
    public void ask(String typed, String question, String rhythm) {
        String address = address(typed);
        Rhythm wished = Rhythm.of(rhythm).orElseThrow(AlertRefused::rhythm);
        if (question.length() > LONGEST_QUESTION) {
            throw AlertRefused.tooLong(LONGEST_QUESTION);
        }
        throttle.asked(actor.address());
        Instant now = clock.instant();
        editions.hold();
        Optional<Alert> known = alerts.find(address, question);
        if (known.isEmpty()) {
            askToConfirm(alerts.add(new Alert(address, question, wished, now)), wished, now);
        } else if (known.get().isConfirmed()) {
            sayThatItIsThere(known.get(), now);
        } else if (known.get().askedAt().plus(ON_ITS_WAY).isBefore(now)) {
            askToConfirm(known.get(), wished, now);
        }
    }

    private static String address(String typed) {
        try {
            return MailAddress.of(typed).value().toLowerCase(Locale.ROOT);
        } catch (MailRefused refused) {
            throw AlertRefused.address(typed);
        }
    }

    private void askToConfirm(Alert alert, Rhythm wished, Instant now) {
        if (throttle.mayWriteTo(alert.address())) {
            String secret = Secret.random(LINK_BITS);
            alert.asked(wished, Secret.hash(secret), now, now.plus(LINK_LASTS));
            mail.toConfirm(alert, secret);
        }
    }

    private void sayThatItIsThere(Alert alert, Instant now) {
        if (throttle.mayWriteTo(alert.address())) {
            mail.toWhomHasIt(alert, now);
        }
    }
}
