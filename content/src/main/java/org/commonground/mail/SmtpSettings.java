package org.commonground.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * How the mail server is reached: settings {@code portal.smtp...} and {@code
 * portal.mail.per-minute}. Without {@code portal.smtp.host} mails wait.
 */
@ApplicationScoped
public class SmtpSettings {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    /** For each answer of the server; one mail takes at most eleven of them. */
    private static final Duration ANSWERING = Duration.ofSeconds(30);

    private static final Set<String> AT_HOME = Set.of("localhost", "127.0.0.1", "::1");

    private final String host;
    private final String user;
    private final String password;
    private final String tls;
    private final int port;
    private final MailSender sender;
    private final int perMinute;
    private final String ownHost;

    @Inject
    SmtpSettings(
            @ConfigProperty(name = "portal.smtp.host") Optional<String> host,
            @ConfigProperty(name = "portal.smtp.port") Optional<Integer> port,
            @ConfigProperty(name = "portal.smtp.user") Optional<String> user,
            @ConfigProperty(name = "portal.smtp.password") Optional<String> password,
            @ConfigProperty(name = "portal.smtp.tls", defaultValue = "starttls") String tls,
            MailSender sender,
            @ConfigProperty(name = "portal.mail.per-minute", defaultValue = "120") int perMinute,
            PublicAddress address) {
        this.host = host.map(String::strip).orElse("");
        this.user = user.orElse("");
        this.password = password.orElse("");
        this.tls = tls.strip().toLowerCase(Locale.ROOT);
        this.port = port.orElseGet(this::usualPort);
        this.ownHost = URI.create(address.origin()).getHost();
        this.sender = sender;
        this.perMinute = perMinute;
    }

    public boolean isSet() {
        return !host.isEmpty();
    }

    /** Host and port, for people. */
    public String server() {
        return host + ":" + port;
    }

    public MailSender sender() {
        return sender;
    }

    /** What is wrong with the settings themselves and what to do; null when nothing. */
    public @Nullable String problem() {
        if (!Set.of("none", "starttls", "tls").contains(tls)) {
            return "portal.smtp.tls must be “starttls”, “tls” or “none”, and it is “%s”."
                    .formatted(tls);
        }
        if (MailAddress.in(sender.address()).isEmpty()) {
            return "portal.mail.sender is not an e-mail address: “%s”.".formatted(sender.address());
        }
        if (perMinute < 1) {
            return "portal.mail.per-minute must be 1 or more.";
        }
        if (!user.isEmpty() && tls.equals("none") && !AT_HOME.contains(host)) {
            return "A password is not sent in the clear: set portal.smtp.tls to “starttls” or"
                    + " “tls”, or take portal.smtp.user away.";
        }
        return null;
    }

    /** From one mail to the next. */
    Duration gap() {
        return Duration.ofMinutes(1).dividedBy(perMinute);
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    Properties ofSession() {
        Properties session = new Properties();
        session.setProperty("mail.transport.protocol", "smtp");
        session.setProperty("mail.smtp.localhost", ownHost);
        session.setProperty("mail.smtp.from", sender.address());
        session.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        session.setProperty("mail.smtp.connectiontimeout", millis(CONNECTING));
        session.setProperty("mail.smtp.timeout", millis(ANSWERING));
        session.setProperty("mail.smtp.writetimeout", millis(ANSWERING));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        session.setProperty("mail.smtp.ssl.enable", String.valueOf(tls.equals("tls")));
        session.setProperty("mail.smtp.starttls.enable", String.valueOf(tls.equals("starttls")));
        session.setProperty("mail.smtp.starttls.required", String.valueOf(tls.equals("starttls")));
        return session;
    }

    private int usualPort() {
        return switch (tls) {
            case "tls" -> 465;
            case "none" -> 25;
            default -> 587;
        };
    }

    private static String millis(Duration time) {
        return String.valueOf(time.toMillis());
    }
}
