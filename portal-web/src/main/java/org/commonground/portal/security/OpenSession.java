package org.commonground.portal.security;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param id for pages; not what the browser's cookie says, which nobody else may know
 * @param epoch of the person, see {@code Person.sessionEpoch}
 * @param seen the last request
 * @param address of the network that the last request came from
 * @param browser what it says of itself, in short
 */
public record OpenSession(
        String id,
        long person,
        int epoch,
        Instant since,
        Instant seen,
        String address,
        String browser) {
    OpenSession seenAt(Instant now, String from) {
        return new OpenSession(id, person, epoch, since, now, from, browser);
    }
}
