package org.commonground.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;

import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Map;

/** A mail as it goes over the wire; the same bytes but for the boundaries at every attempt. */
final class ComposedMail extends MimeMessage {
    private static final String UTF_8 = "UTF-8";

    private final String messageId;

    ComposedMail(Session session, SmtpSettings settings, Mail mail) throws MessagingException {
        super(session);
        this.messageId = mail.messageId();
        setFrom(from(settings.sender()));
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(mail.createdAt()));
        // So that holiday notes and other programs do not answer: RFC 3834.
        setHeader("Auto-Submitted", "auto-generated");
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            setHeader(header.getKey(), encoded(header.getValue()));
        }
        write(mail);
        saveChanges();
    }

    /** Jakarta Mail would make up a new one at every attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private void write(Mail mail) throws MessagingException {
        if (mail.attachments().isEmpty()) {
            writeBody(mail, this);
            return;
        }
        MimeBodyPart body = new MimeBodyPart();
        writeBody(mail, body);
        MimeMultipart all = new MimeMultipart("mixed", body);
        for (MailAttachment attachment : mail.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(
                            new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
            part.setFileName(attachment.name());
            all.addBodyPart(part);
        }
        setContent(all);
    }

    private static void writeBody(Mail mail, MimePart into) throws MessagingException {
        String html = mail.html();
        if (html == null) {
            into.setText(mail.text(), UTF_8);
            return;
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.text(), UTF_8);
        MimeBodyPart page = new MimeBodyPart();
        page.setText(html, UTF_8, "html");
        // The last is the one a mail reader likes best.
        into.setContent(new MimeMultipart("alternative", plain, page));
    }

    private static InternetAddress from(MailSender sender) throws MessagingException {
        try {
            return new InternetAddress(sender.address(), sender.name(), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("This machine has no UTF-8", impossible);
        }
    }

    private static String encoded(String value) throws MessagingException {
        try {
            return MimeUtility.encodeText(value, UTF_8, null);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("This machine has no UTF-8", impossible);
        }
    }
}
