package org.commonground.shipped;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The mail server of the shared portal, which is away but while a test wants to see its mails. */
final class MailServer implements AutoCloseable {
    private final GreenMail server =
            new GreenMail(
                    new ServerSetup(
                            Integer.getInteger("portal.test.smtp"),
                            "localhost",
                            ServerSetup.PROTOCOL_SMTP));

    private MailServer() {
        server.start();
    }

    /** Everything that waits is sent to it at once: asking for one more cuts the pause short. */
    static MailServer up() {
        MailServer up = new MailServer();
        SignIns.signedIn("administrator").post("/admin/mail/test", Map.of());
        return up;
    }

    List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> address.equals(recipient(mail)))
                .toList();
    }

    List<MimeMessage> about(String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> subject.equals(subject(mail)))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
