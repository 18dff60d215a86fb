package org.commonground.portal.alerts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.alerts.AlertNumbers;
import org.commonground.alerts.Alerts;
import org.commonground.alerts.DueAlerts;
import org.commonground.mail.MailLog;
import org.commonground.mail.MailState;
import org.commonground.portal.routes.Asked;

/** How many alerts there are, without whose. */
@Named
@RequestScoped
public class WatchAlerts {
    @Inject private Alerts alerts;

    @Inject private MailLog mails;

    @Inject private HttpServletRequest request;

    private AlertNumbers numbers;

    @PostConstruct
    void open() {
        numbers = alerts.numbers();
    }

    public AlertNumbers numbers() {
        return numbers;
    }

    /** Mails that the log still has. */
    public long sent() {
        return mails.count(new MailLog.Filter(MailState.SENT, "", DueAlerts.TOPIC));
    }

    /** How many were just ended for somebody; empty when none were. */
    public String ended() {
        String ended = Asked.field(request, "ended");
        return ended.matches("\\d{1,6}") ? ended : "";
    }
}
