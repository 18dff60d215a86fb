package org.commonground.portal.alerts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.alerts.Alert;
import org.commonground.alerts.Alerts;
import org.commonground.alerts.KeptSearch;
import org.commonground.alerts.KeptSearches;
import org.commonground.mail.MailAddress;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.security.CurrentPerson;
import org.commonground.portal.security.SignedInPerson;
import org.commonground.search.SearchUrl;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The searches that the person who is signed in keeps. */
@Named
@RequestScoped
public class ListKeptSearches {
    @Inject private KeptSearches searches;

    @Inject private Alerts alerts;

    @Inject private CurrentPerson current;

    @Inject private HttpServletRequest request;

    public List<Row> rows() {
        SignedInPerson person = current.get().orElseThrow();
        Map<String, Alert> own =
                alerts.of(person.getName()).stream()
                        .collect(Collectors.toMap(Alert::question, Function.identity()));
        return searches.of(person.id()).stream()
                .map(kept -> row(kept, own.get(kept.question())))
                .toList();
    }

    /** What was just done; empty when nothing was. */
    public String done() {
        String done = Asked.field(request, "search");
        return done.matches("kept|told|silent|removed") ? done : "";
    }

    /** Whether mail can be sent to the name that the person signs in by. */
    public boolean canBeWrittenTo() {
        return MailAddress.in(current.get().orElseThrow().getName()).isPresent();
    }

    private static Row row(KeptSearch kept, @Nullable Alert alert) {
        SearchUrl url = SearchUrl.ofQuestion(kept.question());
        return new Row(
                kept.id(),
                kept.name(),
                url.page(),
                url.feed(),
                alert == null ? "off" : alert.rhythm().value());
    }

    /**
     * One of them.
     *
     * @param alert {@code daily}, {@code weekly} or {@code off}
     */
    public record Row(long id, String name, String url, String feed, String alert) {}
}
