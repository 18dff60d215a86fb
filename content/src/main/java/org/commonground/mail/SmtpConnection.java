package org.commonground.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** An open conversation with the mail server, in which several mails can be handed over. */
final class SmtpConnection implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SmtpConnection.class.getName());

    private final Session session;
    private final SmtpSettings settings;
    private final Transport transport;

    private SmtpConnection(Session session, SmtpSettings settings, Transport transport) {
        this.session = session;
        this.settings = settings;
        this.transport = transport;
    }

    /**
     * @throws MessagingException when the server does not answer, is not who it should be, or does
     *     not let us in: nothing that a single mail could be blamed for
     */
    static SmtpConnection open(SmtpSettings settings) throws MessagingException {
        Session session = Session.getInstance(settings.ofSession());
        Transport transport = session.getTransport("smtp");
        if (settings.user().isEmpty()) {
            transport.connect(settings.host(), settings.port(), null, null);
        } else {
            transport.connect(
                    settings.host(), settings.port(), settings.user(), settings.password());
        }
        return new SmtpConnection(session, settings, transport);
    }

    SendOutcome send(Mail mail) {
        try {
            ComposedMail message = new ComposedMail(session, settings, mail);
            transport.sendMessage(
                    message, new Address[] {new InternetAddress(mail.recipient(), true)});
            return new SendOutcome.Accepted();
        } catch (MessagingException failure) {
            return SendOutcome.of(failure);
        }
    }

    /** Asks the server, which may have hung up. */
    boolean isOpen() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.DEBUG, "The mail server had hung up already", gone);
        }
    }
}
