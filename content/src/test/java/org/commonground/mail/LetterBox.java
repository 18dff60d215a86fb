package org.commonground.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.Arrays;
import java.util.List;

/**
 * Where the mails of a test arrive: GreenMail's SMTP server on a free port. Registered as an
 * extension, it is open during each test.
 */
public final class LetterBox implements BeforeEachCallback, AfterEachCallback {
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    public void open() {
        server.start();
    }

    public void close() {
        server.stop();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        open();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    public MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    List<String> messageIds() {
        return Arrays.stream(received())
                .map(
                        message -> {
                            try {
                                return message.getMessageID();
                            } catch (MessagingException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                .toList();
    }
}
