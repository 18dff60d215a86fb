package org.commonground.seminars.featured;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Where readers of a page see featured seminars. They stand beside what somebody came for, so a
 * database that is away costs a page nothing but them.
 *
 * <p>Belongs to no transaction: one that failed within would fail again at its end.
 */
@ApplicationScoped
public class Showcase {
    private static final Logger LOG = System.getLogger(Showcase.class.getName());

    /** Without it each page would wait anew for a database that does not answer. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final FeaturedSeminars featured;
    private final Clock clock;
    private volatile Instant closedUntil = Instant.MIN;

    @Inject
    Showcase(FeaturedSeminars featured, Clock clock) {
        this.featured = featured;
        this.clock = clock;
    }

    /** What readers of a page see, the next first; nothing while the database is away. */
    public List<Feature> on(PagePath page) {
        if (clock.instant().isBefore(closedUntil)) {
            return List.of();
        }
        try {
            return featured.on(page);
        } catch (PersistenceException | TransactionalException away) {
            LOG.log(Level.WARNING, "No featured seminars for a while: {0}", away.getMessage());
            closedUntil = clock.instant().plus(PAUSE);
            return List.of();
        }
    }
}
