package org.commonground.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.commonground.people.People;
import org.commonground.people.Person;

import java.util.Optional;

/**
 * Sessions of people who signed in on a page. Each request asks whether the session is still open
 * and the database whether the person still may, so ending it, shutting somebody out or a new
 * password ends sessions at once.
 */
@ApplicationScoped
public class WebSession {
    private static final String ATTRIBUTE = "portal.signed-in";

    private final People people;
    private final OpenSessions open;
    private final Proxies proxies;

    @Inject
    WebSession(People people, OpenSessions open, Proxies proxies) {
        this.people = people;
        this.open = open;
        this.proxies = proxies;
    }

    /** Begins a session under a new id, whatever the browser came with. */
    void begin(SignedInPerson person, HttpServletRequest request) {
        end(request);
        request.getSession(true);
        request.changeSessionId();
        OpenSession session =
                open.begin(
                        person.id(),
                        person.sessionEpoch(),
                        proxies.clientAddress(request),
                        request.getHeader("User-Agent"));
        request.getSession().setAttribute(ATTRIBUTE, session.id());
    }

    void end(HttpServletRequest request) {
        open.end(id(request));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Which of the open sessions the request belongs to; empty when to none. */
    public String id(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object id = session == null ? null : session.getAttribute(ATTRIBUTE);
        return id == null ? "" : id.toString();
    }

    /** Who is signed in; a session that may not go on is ended. */
    Optional<SignedInPerson> person(HttpServletRequest request) {
        String id = id(request);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> person =
                open.seen(id, proxies.clientAddress(request)).flatMap(this::whoseItIs);
        if (person.isEmpty()) {
            end(request);
        }
        return person.map(SignedInPerson::new);
    }

    private Optional<Person> whoseItIs(OpenSession session) {
        return people.byId(session.person())
                .filter(person -> person.enabled() && person.sessionEpoch() == session.epoch());
    }
}
