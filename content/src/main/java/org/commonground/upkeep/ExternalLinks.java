package org.commonground.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is known of the web addresses that publications link to. */
@ApplicationScoped
@Transactional
class ExternalLinks {
    /** One bad day of a server is no broken link. */
    private static final int FAILURES = 2;

    private static final Duration ASKED_AGAIN = Duration.ofDays(7);
    private static final Duration AFTER_FAILURE = Duration.ofDays(1);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ExternalLinks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those that failed at least twice in a row, with the reason. */
    public Map<String, String> broken() {
        Map<String, String> broken = new LinkedHashMap<>();
        entities.createQuery(
                        "from ExternalLink where problem is not null and failures >= :failures"
                                + " order by url",
                        ExternalLink.class)
                .setParameter("failures", FAILURES)
                .getResultStream()
                .forEach(link -> broken.put(link.url(), Objects.requireNonNull(link.problem())));
        return broken;
    }

    /** Those of the links that were not asked for lately, in the order given. */
    public List<String> due(Collection<String> links) {
        Instant now = clock.instant();
        Set<String> fresh =
                new HashSet<>(
                        entities.createQuery(
                                        "select url from ExternalLink where problem is null and"
                                                + " checkedAt > :week or checkedAt > :day",
                                        String.class)
                                .setParameter("week", now.minus(ASKED_AGAIN))
                                .setParameter("day", now.minus(AFTER_FAILURE))
                                .getResultList());
        return links.stream().filter(link -> !fresh.contains(link)).toList();
    }

    /**
     * @param problem null when the address answered
     */
    public void checked(String url, @Nullable String problem) {
        ExternalLink link = entities.find(ExternalLink.class, url);
        if (link == null) {
            link = new ExternalLink(url);
            link.checked(problem, clock.instant());
            entities.persist(link);
        } else {
            link.checked(problem, clock.instant());
        }
    }

    /** Forgets those that no publication has any more. */
    public void keepOnly(Collection<String> links) {
        entities.createQuery("from ExternalLink", ExternalLink.class)
                .getResultStream()
                .filter(link -> !links.contains(link.url()))
                .forEach(entities::remove);
    }
}
