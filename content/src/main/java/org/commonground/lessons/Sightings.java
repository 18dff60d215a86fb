package org.commonground.lessons;

import java.util.List;

/**
 * In which published case studies a lesson was seen, its own included.
 *
 * @param of how many case studies are published
 * @param supporting lessons of different case studies that bear the statement out
 * @param contradicting lessons of different case studies that speak against it
 */
public record Sightings(int of, List<Lesson> supporting, List<Lesson> contradicting) {
    public Sightings {
        supporting = List.copyOf(supporting);
        contradicting = List.copyOf(contradicting);
    }
}
