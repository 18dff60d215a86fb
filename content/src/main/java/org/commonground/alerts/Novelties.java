package org.commonground.alerts;

import java.time.Instant;
import java.util.Set;

/**
 * What was published for the first time between two editions.
 *
 * @param since none of them was published before
 */
public record Novelties(Set<Long> publications, Instant since) {
    public Novelties {
        publications = Set.copyOf(publications);
    }

    public boolean isEmpty() {
        return publications.isEmpty();
    }
}
