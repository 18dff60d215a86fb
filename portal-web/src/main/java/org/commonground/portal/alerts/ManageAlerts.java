package org.commonground.portal.alerts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.alerts.Alert;
import org.commonground.alerts.Alerts;
import org.commonground.portal.routes.Asked;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The alerts of whoever holds the link to one of them. */
@Named
@RequestScoped
public class ManageAlerts {
    @Inject private Alerts alerts;

    @Inject private FollowedSearches searches;

    @Inject private HttpServletRequest request;

    private @Nullable AlertRow opened;
    private List<AlertRow> all = List.of();

    @PostConstruct
    void open() {
        opened = alerts.opened(key()).map(this::row).orElse(null);
        all = searches.rows(alerts.beside(key()), Alert::question, AlertRow::of);
    }

    private AlertRow row(Alert alert) {
        return AlertRow.of(alert, searches.of(alert.question()));
    }

    /** Signed, so that it fits into an address as it is. */
    public String key() {
        return Asked.path(request, "key");
    }

    /** The one that the link belongs to; null when it has ended. */
    public @Nullable AlertRow opened() {
        return opened;
    }

    public List<AlertRow> all() {
        return all;
    }

    /** What was just done: {@code confirmed}, {@code changed}, {@code ended} or nothing. */
    public String done() {
        String done = Asked.field(request, "done");
        return done.matches("confirmed|changed|ended") ? done : "";
    }
}
