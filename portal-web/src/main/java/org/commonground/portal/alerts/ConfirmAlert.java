package org.commonground.portal.alerts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.alerts.Alert;
import org.commonground.alerts.Alerts;
import org.commonground.portal.routes.Asked;

/** What the link of a confirmation mail shows; looking at it confirms nothing. */
@Named
@RequestScoped
public class ConfirmAlert {
    @Inject private Alerts alerts;

    @Inject private FollowedSearches searches;

    @Inject private HttpServletRequest request;

    private AlertRow alert;

    @PostConstruct
    void open() {
        Alert asked = alerts.behind(secret());
        alert = AlertRow.of(asked, searches.of(asked.question()));
    }

    public AlertRow alert() {
        return alert;
    }

    public String secret() {
        return Asked.path(request, "secret");
    }
}
