package org.commonground.portal.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.audit.AuditTrail;
import org.commonground.people.UnknownPerson;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.security.OpenSessions;
import org.commonground.portal.security.WebSession;

import java.io.IOException;

/**
 * Ends a session, {@code POST /admin/sessions/end}, or all of a person, {@code
 * /admin/sessions/end-all}; the one that asks goes on.
 */
@WebServlet("/admin/sessions/*")
public class SessionsServlet extends HttpServlet {
    @Inject private transient OpenSessions sessions;
    @Inject private transient WebSession own;
    @Inject private transient AuditTrail trail;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (Asked.path(request, "change")) {
            case "end" ->
                    sessions.end(Asked.field(request, "session"))
                            .ifPresent(
                                    session ->
                                            trail.record(
                                                    "ended a session",
                                                    "person " + session.person(),
                                                    session.browser()));
            case "end-all" -> {
                String person = Asked.field(request, "person");
                if (!person.matches("\\d{1,18}")) {
                    throw new UnknownPerson();
                }
                int ended = sessions.endAll(Long.parseLong(person), own.id(request));
                trail.record("ended all sessions", "person " + person, "of " + ended);
            }
            default -> {
                Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
                return;
            }
        }
        FacesRedirect.to("/admin/sessions?done=end", request, response);
    }
}
