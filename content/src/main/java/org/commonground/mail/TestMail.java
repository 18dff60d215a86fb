package org.commonground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.kernel.PublicAddress;

/** Lets an administrator see whether mail arrives. */
@ApplicationScoped
public class TestMail {
    private final MailOutbox outbox;
    private final PublicAddress address;

    @Inject
    TestMail(MailOutbox outbox, PublicAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    /**
     * Promises a mail to whoever asked.
     *
     * @param to their sign-in name
     * @throws MailRefused when that is no address that mail can be sent to
     */
    @Transactional
    public long send(String to) {
        return outbox.add(
                new NewMail(
                        MailAddress.of(to),
                        "A test from Common Ground",
                        """
                        This mail was asked for on the page
                        %s

                        If you can read it, the portal can send mail.
                        """
                                .formatted(address.of("/admin/mail")),
                        "test",
                        "mail"));
    }
}
