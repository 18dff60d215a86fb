package org.commonground.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.commonground.people.People;
import org.commonground.people.Person;
import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sessions of people who signed in on a page. Each request asks the database whether the person
 * still may, so shutting somebody out or a new password ends sessions at once.
 */
@ApplicationScoped
public class WebSession {
    private static final String ATTRIBUTE = "portal.signed-in";
    private static final Duration LASTS = Duration.ofHours(12);

    private final People people;
    private final Clock clock;

    @Inject
    WebSession(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Begins a session under a new id, whatever the browser came with. */
    void begin(SignedInPerson person, HttpServletRequest request) {
        end(request);
        request.getSession(true);
        request.changeSessionId();
        request.getSession()
                .setAttribute(
                        ATTRIBUTE, new Entry(person.id(), person.sessionEpoch(), clock.instant()));
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Who is signed in; a session that may not go on is ended. */
    Optional<SignedInPerson> person(HttpServletRequest request) {
        Entry entry = entry(request);
        if (entry == null) {
            return Optional.empty();
        }
        Optional<Person> person =
                entry.since().plus(LASTS).isAfter(clock.instant())
                        ? people.byId(entry.person()).filter(known -> goesOn(known, entry))
                        : Optional.empty();
        if (person.isEmpty()) {
            end(request);
        }
        return person.map(SignedInPerson::new);
    }

    private static boolean goesOn(Person person, Entry entry) {
        return person.enabled() && person.sessionEpoch() == entry.epoch();
    }

    private static @Nullable Entry entry(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Entry) session.getAttribute(ATTRIBUTE);
    }

    private record Entry(long person, int epoch, Instant since) implements Serializable {}
}
