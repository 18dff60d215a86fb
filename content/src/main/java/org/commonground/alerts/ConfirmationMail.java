package org.commonground.alerts;

import org.commonground.kernel.PublicAddress;
import org.commonground.mail.Letter;
import org.commonground.mail.MailAddress;
import org.commonground.mail.NewMail;

/**
 * What an address gets before anything is sent to it regularly. It repeats nothing that was typed:
 * whoever typed it may have wanted to say something to the owner of the address.
 */
record ConfirmationMail(PublicAddress portal) {
    static final String TOPIC = "alert-confirmation";

    NewMail toConfirm(Alert alert, String secret) {
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
        return mail(alert, "Confirm your alert", letter);
    }

    NewMail toWhomHasIt(Alert alert, String key) {
        Letter letter =
                new Letter("You have this alert already")
                        .paragraph(
                                "Somebody asked Common Ground for an alert that you get already."
                                        + " Nothing has changed. Your alerts are listed here, where"
                                        + " you can change or end them:")
                        .link("Your alerts", portal.of("/alerts/" + key));
        return mail(alert, "You have this alert already", letter);
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
