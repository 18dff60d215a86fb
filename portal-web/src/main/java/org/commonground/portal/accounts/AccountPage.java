package org.commonground.portal.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.people.AccessToken;
import org.commonground.people.AccessTokens;
import org.commonground.people.MailWishes;
import org.commonground.people.People;
import org.commonground.people.Person;
import org.commonground.people.Role;
import org.commonground.portal.admin.SessionRow;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.security.CurrentPerson;
import org.commonground.portal.security.OpenSessions;
import org.commonground.portal.security.SignedInPerson;
import org.commonground.portal.security.WebSession;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A person's own account: password and access tokens. */
@Named("account")
@RequestScoped
public class AccountPage {
    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private final CurrentPerson current;
    private final People people;
    private final AccessTokens tokens;
    private final MailWishes wishes;
    private final OpenSessions sessions;
    private final WebSession own;
    private final HttpServletRequest request;
    private FormErrors errors = FormErrors.NONE;
    private String freshToken = "";

    @Inject
    AccountPage(
            CurrentPerson current,
            People people,
            AccessTokens tokens,
            MailWishes wishes,
            OpenSessions sessions,
            WebSession own,
            HttpServletRequest request) {
        this.current = current;
        this.people = people;
        this.tokens = tokens;
        this.wishes = wishes;
        this.sessions = sessions;
        this.own = own;
        this.request = request;
    }

    public String user() {
        return current.get().orElseThrow().getName();
    }

    public String roles() {
        return people.byId(current.get().orElseThrow().id())
                .map(person -> RoleChoice.labels(person.roles()))
                .orElse("");
    }

    /** The mails that an editor may ask for; empty for others. */
    public List<WishChoice> wishes() {
        return current.is(Role.EDITOR)
                ? WishChoice.all(wishes.of(current.get().orElseThrow().id()))
                : List.of();
    }

    public List<TokenLine> tokens() {
        return people.byId(current.get().orElseThrow().id()).stream()
                .flatMap(person -> tokens.of(person).stream())
                .map(TokenLine::of)
                .toList();
    }

    /** The person's own sessions, used last first. */
    public List<SessionRow> sessions() {
        SignedInPerson person = current.get().orElseThrow();
        String ownId = own.id(request);
        int epoch = people.byId(person.id()).map(Person::sessionEpoch).orElse(-1);
        return sessions.of(person.id()).stream()
                .filter(session -> session.epoch() == epoch)
                .map(
                        session ->
                                SessionRow.of(
                                        session, person.displayName(), person.getName(), ownId))
                .toList();
    }

    /** The token just made, which no later page shows. */
    public String freshToken() {
        return freshToken;
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found) {
        errors = found;
    }

    void made(String token) {
        freshToken = token;
    }

    /** A token as the table shows it. */
    public record TokenLine(long id, String name, String made, String used, String expires) {
        static TokenLine of(AccessToken token) {
            return new TokenLine(
                    token.id(),
                    token.name(),
                    day(token.createdAt()),
                    day(token.lastUsedAt()),
                    day(token.expiresAt()));
        }

        private static String day(@Nullable Instant time) {
            return time == null ? "–" : DAY.format(time);
        }
    }
}
