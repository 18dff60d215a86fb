package org.commonground.portal.admin;

import org.commonground.portal.parts.Dates;
import org.commonground.portal.security.OpenSession;

/**
 * A session as tables show it.
 *
 * @param own whether it is the one that asks
 */
public record SessionRow(
        String id,
        String post,
        String user,
        String since,
        String seen,
        String address,
        String browser,
        boolean own) {
    public static SessionRow of(OpenSession session, String post, String user, String own) {
        return new SessionRow(
                session.id(),
                post,
                user,
                Dates.second(session.since()),
                Dates.second(session.seen()),
                session.address(),
                session.browser(),
                session.id().equals(own));
    }
}
