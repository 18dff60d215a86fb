package org.commonground.portal.mail;

import org.commonground.mail.Mail;
import org.commonground.mail.MailState;
import org.commonground.portal.parts.Dates;

import java.util.Objects;

/** A mail as the log shows it. */
public record MailRow(
        long id,
        String recipient,
        String subject,
        String topic,
        String state,
        String style,
        String created,
        String done,
        String next,
        int attempts,
        String problem) {
    static MailRow of(Mail mail) {
        return new MailRow(
                mail.id(),
                mail.recipient(),
                mail.subject(),
                mail.topic(),
                mail.state().label(),
                style(mail.state()),
                Dates.second(mail.createdAt()),
                mail.doneAt() == null ? "" : Dates.second(mail.doneAt()),
                mail.state() == MailState.WAITING ? Dates.second(mail.dueAt()) : "",
                mail.attempts(),
                Objects.requireNonNullElse(mail.lastProblem(), ""));
    }

    private static String style(MailState state) {
        return switch (state) {
            case WAITING -> "waiting";
            case SENDING -> "reading";
            case SENT -> "published";
            case FAILED -> "refused";
            case CANCELLED -> "draft";
        };
    }
}
