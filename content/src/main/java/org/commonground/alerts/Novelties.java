package org.commonground.alerts;

import java.time.Instant;
import java.util.Set;

/**
 * What was published for the first time between two editions.
 *
 * @param numbers as the search has them: publications by their own, seminars below zero
 * @param since none of them was published before
 */
public record Novelties(Set<Long> numbers, Instant since) {
    public Novelties {
        numbers = Set.copyOf(numbers);
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }
}
