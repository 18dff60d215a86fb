package org.commonground.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.people.AccessToken;
import org.commonground.people.AccessTokens;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.routes.Asked;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The access tokens of everybody. */
@Named
@RequestScoped
public class ListTokens {
    @Inject private AccessTokens tokens;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    public List<Row> rows() {
        return tokens.all().stream().map(this::row).toList();
    }

    public String done() {
        return Texts.ifAny("tokens.done." + Asked.field(request, "done"));
    }

    private Row row(AccessToken token) {
        return new Row(
                token.id(),
                token.name(),
                token.owner().displayName(),
                token.owner().signInName(),
                day(token.createdAt()),
                time(token.lastUsedAt()),
                day(token.expiresAt()),
                token.worksAt(clock.instant()));
    }

    private static String day(@Nullable Instant time) {
        return time == null ? "–" : Dates.day(time);
    }

    private static String time(@Nullable Instant time) {
        return time == null ? "–" : Dates.second(time);
    }

    /**
     * A token.
     *
     * @param works whether it opens anything now
     */
    public record Row(
            long id,
            String name,
            String post,
            String user,
            String made,
            String used,
            String expires,
            boolean works) {}
}
