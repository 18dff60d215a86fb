package org.commonground.portal.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.audit.AuditTrail;
import org.commonground.kernel.Refusal;
import org.commonground.people.Account;
import org.commonground.people.MailWishes;
import org.commonground.people.SignInThrottle;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.security.CurrentPerson;
import org.commonground.portal.security.OpenSessions;
import org.commonground.portal.security.Proxies;
import org.commonground.portal.security.SignedInPerson;
import org.commonground.portal.security.WebSession;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;

/**
 * Changes a person's own account: {@code password}, {@code token}, {@code revoke}, {@code mails},
 * {@code end-session} or {@code end-sessions}.
 */
@WebServlet("/account/*")
public class AccountServlet extends HttpServlet {
    @Inject private Account account;

    @Inject private MailWishes wishes;

    @Inject private AccountPage page;

    @Inject private CurrentPerson current;

    @Inject private SignInThrottle throttle;

    @Inject private Proxies proxies;

    @Inject private OpenSessions sessions;

    @Inject private WebSession own;

    @Inject private AuditTrail trail;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SignedInPerson person = current.get().orElseThrow();
        try {
            switch (Asked.path(request, "change")) {
                case "password" -> {
                    changePassword(person, request);
                    FacesRedirect.to("/sign-in?next=%2Faccount", request, response);
                }
                case "token" -> {
                    page.made(
                            account.makeToken(
                                    person.id(), Asked.field(request, "name"), lifetime(request)));
                    show(request, response);
                }
                case "revoke" -> {
                    account.revokeToken(person.id(), Numbers.id(Asked.field(request, "id")));
                    FacesRedirect.to("/account", request, response);
                }
                case "mails" -> {
                    wishes.change(person.id(), WishChoice.chosen(request));
                    FacesRedirect.to("/account?saved=mails#mails", request, response);
                }
                case "end-session" -> {
                    String asked = Asked.field(request, "session");
                    if (sessions.of(person.id()).stream().anyMatch(one -> one.id().equals(asked))) {
                        sessions.end(asked);
                        trail.record("ended a session", "person " + person.id(), "own");
                    }
                    FacesRedirect.to("/account", request, response);
                }
                case "end-sessions" -> {
                    int ended = sessions.endAll(person.id(), own.id(request));
                    trail.record("ended all sessions", "person " + person.id(), "of " + ended);
                    FacesRedirect.to("/account", request, response);
                }
                default -> Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
            }
        } catch (Refusal refusal) {
            page.refuse(PeopleForm.errors(refusal, "present"));
            response.setStatus(refusal.status());
            show(request, response);
        }
    }

    /**
     * The present password can be guessed at here as on the sign-in page, so the same delays hold.
     */
    private void changePassword(SignedInPerson person, HttpServletRequest request) {
        String address = proxies.clientAddress(request);
        throttle.attempt(person.getName(), address);
        account.changePassword(
                person.id(), Asked.field(request, "present"), Asked.field(request, "password"));
        throttle.succeeded(person.getName(), address);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/account.xhtml").forward(request, response);
    }

    /** In days; without a number the token works until it is revoked. */
    private static @Nullable Duration lifetime(HttpServletRequest request) {
        String days = Asked.field(request, "days");
        return days.matches("[1-9]\\d{0,3}") ? Duration.ofDays(Long.parseLong(days)) : null;
    }
}
