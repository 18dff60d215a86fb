package org.commonground.portal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.mail.Mail;
import org.commonground.mail.MailAttachment;
import org.commonground.mail.MailLog;
import org.commonground.mail.MailState;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.routes.AddressNumber;

import java.time.Instant;
import java.util.List;

/** One mail and what became of it. */
@Named
@RequestScoped
public class ReadMail {
    @Inject private MailLog log;

    @Inject private HttpServletRequest request;

    private Mail mail;

    @PostConstruct
    void open() {
        mail = log.get(AddressNumber.of(request, "id"));
    }

    public MailRow row() {
        return MailRow.of(mail);
    }

    public String about() {
        return mail.about();
    }

    public String messageId() {
        return mail.messageId();
    }

    /** The plain text; that for mail readers which show pages says the same. */
    public String text() {
        return mail.text();
    }

    public boolean hasHtml() {
        return mail.html() != null;
    }

    /** When the text was erased; empty while it is there. */
    public String erased() {
        Instant erased = mail.bodyErasedAt();
        return erased == null ? "" : Dates.day(erased);
    }

    /** Name and size of each. */
    public List<String> attachments() {
        return mail.attachments().stream().map(ReadMail::shown).toList();
    }

    public boolean canBeTriedAgain() {
        return mail.bodyErasedAt() == null
                && (mail.state() == MailState.FAILED || mail.state() == MailState.CANCELLED);
    }

    public boolean canBeCancelled() {
        return mail.state() == MailState.WAITING;
    }

    private static String shown(MailAttachment attachment) {
        return "%s, %s, %d bytes"
                .formatted(attachment.name(), attachment.mediaType(), attachment.size());
    }
}
