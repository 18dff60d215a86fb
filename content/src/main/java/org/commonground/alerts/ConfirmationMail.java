package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.PublicAddress;
import org.commonground.mail.Letter;
import org.commonground.mail.MailAddress;
import org.commonground.mail.MailOutbox;
import org.commonground.mail.NewMail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Promises what an address gets before anything is sent to it regularly. It repeats nothing that
 * was typed: whoever typed it may have wanted to say something to the owner of the address.
 */
@ApplicationScoped
class ConfirmationMail {
    static final String TOPIC = "alert-confirmation";

    private final MailOutbox outbox;
    private final PublicAddress portal;
    private final AlertKeys keys;

    @Inject
    ConfirmationMail(MailOutbox outbox, PublicAddress portal, AlertKeys keys) {
        this.outbox = outbox;
        this.portal = portal;
        this.keys = keys;
    }

    /** Asks whether the alert is wanted. */
    void toConfirm(Alert alert, String secret) {
        Letter letter =
                new Letter("Do you want this alert?")
                        .paragraph(
                                "Somebody asked Common Ground to e-mail you when something new"
                                        + " matches a search. If that was you, open this page and"
                                        + " say yes:")
                        .link(
                                "See the search and confirm the alert",
                                portal.of("/alerts/confirm/" + secret))
                        .paragraph(
                                "The link works for %d days. If it was not you, do nothing: we"
                                                .formatted(AlertRequests.LINK_LASTS.toDays())
                                        + " then erase your address, and you hear no more of it.");
        outbox.add(mail(alert, "Confirm your alert", letter));
    }

    /** Says that nothing has to be done; once a day at most. */
    void toWhomHasIt(Alert alert, Instant now) {
        Letter letter =
                new Letter("You have this alert already")
                        .paragraph(
                                "Somebody asked Common Ground for an alert that you get already."
                                        + " Nothing has changed. Your alerts are listed here, where"
                                        + " you can change or end them:")
                        .link("Your alerts", portal.of("/alerts/" + keys.of(alert)));
        outbox.addOnce(
                "alert %d asked for again %s"
                        .formatted(alert.id(), now.truncatedTo(ChronoUnit.DAYS)),
                mail(alert, "You have this alert already", letter));
    }

    private NewMail mail(Alert alert, String subject, Letter letter) {
        letter.rule().link("What we keep, and for how long", portal.of("/privacy#alerts"));
        return new NewMail(
                        new MailAddress(alert.address()),
                        subject,
                        letter.text(),
                        TOPIC,
                        "alert " + alert.id())
                .withHtml(letter.html());
    }
}
