package org.commonground.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Unanswered;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a look into every publication that is not withdrawn finds. A body is read again only when
 * its publication has changed.
 */
@ApplicationScoped
class ReadBodies {
    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final Map<Long, Findings> known = new HashMap<>();

    @Inject
    ReadBodies(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param unanswered names of the prompts that are blank
     */
    record Findings(
            long publication,
            int revision,
            String title,
            List<String> unanswered,
            Set<String> links) {}

    /** In the order of the publications' numbers. */
    @Transactional
    public synchronized List<Findings> all() {
        Map<Long, Integer> revisions = new HashMap<>();
        entities.createQuery(
                        "select id, revision from Publication where state <> WITHDRAWN",
                        Object[].class)
                .getResultStream()
                .forEach(row -> revisions.put((Long) row[0], (Integer) row[1]));
        known.keySet().retainAll(revisions.keySet());
        List<Long> changed =
                revisions.entrySet().stream()
                        .filter(now -> !isKnown(now.getKey(), now.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            read(changed.subList(from, Math.min(changed.size(), from + AT_ONCE)), revisions);
        }
        return known.values().stream()
                .sorted((one, other) -> Long.compare(one.publication(), other.publication()))
                .toList();
    }

    private boolean isKnown(long publication, int revision) {
        Findings found = known.get(publication);
        return found != null && found.revision() == revision;
    }

    private void read(List<Long> publications, Map<Long, Integer> revisions) {
        List<Object[]> rows =
                entities.createQuery(
                                "select p.id, v from Publication p join p.versions v where p.id in"
                                        + " :ids and v.number = p.latestVersion",
                                Object[].class)
                        .setParameter("ids", publications)
                        .getResultList();
        for (Object[] row : rows) {
            long id = (Long) row[0];
            PublicationVersion version = (PublicationVersion) row[1];
            known.put(
                    id,
                    new Findings(
                            id,
                            revisions.get(id),
                            version.title(),
                            Unanswered.in(version.body()),
                            Link.in(version.body())));
        }
    }
}
