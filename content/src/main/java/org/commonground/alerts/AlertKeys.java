package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.SigningKey;

/**
 * What a mail's links show to be let in: the alert's number, signed. It lasts as long as the mail
 * may lie around, and opens nothing once the alert has ended.
 */
@ApplicationScoped
public class AlertKeys {
    private static final String PURPOSE = "alert";

    private final SigningKey key;

    @Inject
    public AlertKeys(SigningKey key) {
        this.key = key;
    }

    public String of(Alert alert) {
        return alert.id() + "." + key.sign(PURPOSE, String.valueOf(alert.id()));
    }

    /**
     * The number of an alert that may have ended.
     *
     * @throws AlertRefused when the key is not one of ours
     */
    long read(String text) {
        if (!text.matches("\\d{1,18}\\.[A-Za-z0-9_-]{43}")) {
            throw AlertRefused.link();
        }
        int dot = text.indexOf('.');
        String id = text.substring(0, dot);
        if (!key.verifies(PURPOSE, id, text.substring(dot + 1))) {
            throw AlertRefused.link();
        }
        return Long.parseLong(id);
    }
}
