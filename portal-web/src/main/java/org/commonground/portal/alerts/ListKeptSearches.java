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
import org.commonground.search.feed.FollowedSearch;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The searches that the person who is signed in keeps. */
@Named
@RequestScoped
public class ListKeptSearches {
    @Inject private KeptSearches kept;

    @Inject private FollowedSearches followed;

    @Inject private Alerts alerts;

    @Inject private CurrentPerson current;

    @Inject private HttpServletRequest request;

    public List<Row> rows() {
        SignedInPerson person = current.get().orElseThrow();
        Map<String, Alert> own =
                alerts.of(person.getName()).stream()
                        .collect(Collectors.toMap(Alert::question, Function.identity()));
        return followed.rows(
                kept.of(person.id()),
                KeptSearch::question,
                (search, today) -> row(search, today, own.get(search.question())));
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

    private static Row row(KeptSearch search, FollowedSearch today, @Nullable Alert alert) {
        SearchUrl url = new SearchUrl(today.request());
        return new Row(
                search.id(),
                search.name(),
                url.page(),
                SearchUrl.ofQuestion(search.question()).feed(),
                SearchRemarks.of(today),
                alert == null ? "off" : alert.rhythm().value());
    }

    /**
     * One of them.
     *
     * @param alert {@code daily}, {@code weekly} or {@code off}
     */
    public record Row(
            long id, String name, String url, String feed, SearchRemarks remarks, String alert) {}
}
