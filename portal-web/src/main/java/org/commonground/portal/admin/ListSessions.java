package org.commonground.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.people.People;
import org.commonground.people.Person;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.security.OpenSession;
import org.commonground.portal.security.OpenSessions;
import org.commonground.portal.security.WebSession;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is signed in where. */
@Named
@RequestScoped
public class ListSessions {
    @Inject private OpenSessions sessions;
    @Inject private WebSession own;
    @Inject private People people;
    @Inject private HttpServletRequest request;

    /** People with a session, by post. */
    public List<PersonSessions> people() {
        String ownId = own.id(request);
        Map<Long, List<OpenSession>> byPerson =
                sessions.all().stream().collect(Collectors.groupingBy(OpenSession::person));
        return byPerson.entrySet().stream()
                .flatMap(
                        entry ->
                                people.byId(entry.getKey()).stream()
                                        .map(person -> of(person, entry.getValue(), ownId)))
                .filter(person -> !person.sessions().isEmpty())
                .sorted(Comparator.comparing(PersonSessions::post))
                .toList();
    }

    public String done() {
        return Texts.ifAny("sessions.done." + Asked.field(request, "done"));
    }

    /** A session that a new password or a disabled account has ended is not shown. */
    private static PersonSessions of(
            Person person, Collection<OpenSession> sessions, String ownId) {
        return new PersonSessions(
                person.id(),
                person.displayName(),
                person.signInName(),
                sessions.stream()
                        .filter(
                                session ->
                                        person.enabled()
                                                && session.epoch() == person.sessionEpoch())
                        .map(
                                session ->
                                        SessionRow.of(
                                                session,
                                                person.displayName(),
                                                person.signInName(),
                                                ownId))
                        .toList());
    }

    /** All sessions of one person. */
    public record PersonSessions(long id, String post, String user, List<SessionRow> sessions) {}
}
