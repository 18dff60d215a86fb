package org.commonground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;
import java.util.Optional;

/**
 * From whom mails come, and so to whom answers go: settings {@code portal.mail.sender} and {@code
 * portal.mail.sender-name}.
 */
@ApplicationScoped
public class MailSender {
    private final String address;
    private final String name;

    @Inject
    public MailSender(
            @ConfigProperty(name = "portal.mail.sender") Optional<String> address,
            @ConfigProperty(name = "portal.mail.sender-name", defaultValue = "Common Ground")
                    String name,
            PublicAddress portal) {
        this.address =
                address.map(String::strip)
                        .orElse("common-ground@" + URI.create(portal.origin()).getHost());
        this.name = name;
    }

    /** As it was set, right or wrong. */
    public String address() {
        return address;
    }

    public String name() {
        return name;
    }
}
