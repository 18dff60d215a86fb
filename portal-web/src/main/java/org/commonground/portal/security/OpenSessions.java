package org.commonground.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All sessions of this server. They live as long as the server's memory of browsers, and one that
 * is not here any more has ended, whatever its browser sends.
 */
@ApplicationScoped
public class OpenSessions {
    static final Duration LASTS = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(30);

    private final Clock clock;
    private final Map<String, OpenSession> open = new ConcurrentHashMap<>();

    @Inject
    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    OpenSession begin(long person, int epoch, String address, @Nullable String userAgent) {
        forgetOld();
        Instant now = clock.instant();
        OpenSession session =
                new OpenSession(
                        UUID.randomUUID().toString(),
                        person,
                        epoch,
                        now,
                        now,
                        address,
                        BrowserName.of(userAgent));
        open.put(session.id(), session);
        return session;
    }

    /** The session, seen just now; empty when it has ended. */
    Optional<OpenSession> seen(String id, String address) {
        Instant now = clock.instant();
        return Optional.ofNullable(
                open.computeIfPresent(
                        id,
                        (same, session) ->
                                goesOn(session, now) ? session.seenAt(now, address) : null));
    }

    /** Everybody's, seen last first. */
    public List<OpenSession> all() {
        forgetOld();
        return open.values().stream()
                .sorted(Comparator.comparing(OpenSession::seen).reversed())
                .toList();
    }

    /** Those of one person, seen last first. */
    public List<OpenSession> of(long person) {
        return all().stream().filter(session -> session.person() == person).toList();
    }

    /** Ends a session at once; whose it was, empty when it had ended already. */
    public Optional<OpenSession> end(String id) {
        return Optional.ofNullable(open.remove(id));
    }

    /**
     * Ends a person's sessions.
     *
     * @param but the one that goes on; empty when none does
     * @return how many were ended
     */
    public int endAll(long person, String but) {
        int before = open.size();
        open.values().removeIf(session -> session.person() == person && !session.id().equals(but));
        return before - open.size();
    }

    private void forgetOld() {
        Instant now = clock.instant();
        open.values().removeIf(session -> !goesOn(session, now));
    }

    private static boolean goesOn(OpenSession session, Instant now) {
        return session.since().plus(LASTS).isAfter(now) && session.seen().plus(IDLE).isAfter(now);
    }
}
