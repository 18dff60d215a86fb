package org.commonground.portal.admin;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import java.util.List;
import java.util.Locale;

/** The settings that the server reads once at its start, from its environment. */
@ApplicationScoped
public class StartSettings {
    /** In the order of the README. */
    static final List<String> NAMES =
            List.of(
                    "portal.mode",
                    "portal.home",
                    "portal.public-address",
                    "portal.trusted-proxies",
                    "portal.bookings.per-hour",
                    "portal.documents.limit",
                    "portal.imports.limit",
                    "portal.staging.limit",
                    "portal.readers",
                    "portal.ocr.command",
                    "portal.ocr.languages",
                    "portal.ocr.seconds",
                    "portal.meaning",
                    "portal.meaning.threads",
                    "portal.pictures.limit",
                    "portal.download.speeds",
                    "portal.reader.jar",
                    "portal.smtp.host",
                    "portal.smtp.port",
                    "portal.smtp.tls",
                    "portal.smtp.user",
                    "portal.smtp.password",
                    "portal.mail.sender",
                    "portal.mail.sender-name",
                    "portal.mail.per-minute",
                    "portal.mail.keep-text-days",
                    "portal.mail.keep-log-days",
                    "portal.alerts.hour",
                    "portal.db.url",
                    "portal.db.user",
                    "portal.db.password");

    List<Line> lines() {
        Config config = ConfigProvider.getConfig();
        return NAMES.stream().map(name -> line(name, config)).toList();
    }

    /** A secret only says whether it is set; so does an address, which may hold one. */
    private static Line line(String name, Config config) {
        String value = config.getOptionalValue(name, String.class).orElse("");
        boolean isSecret = name.matches(".*(password|secret|db\\.url)");
        return new Line(
                name,
                name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                isSecret && !value.isEmpty() ? "•••••" : value);
    }

    /**
     * A setting.
     *
     * @param variable of the environment
     * @param value empty when it is not set
     */
    public record Line(String name, String variable, String value) {}
}
