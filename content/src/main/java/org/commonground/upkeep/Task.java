package org.commonground.upkeep;

import java.util.List;

/**
 * One thing to be done.
 *
 * @param title what it is done to
 * @param address where it is done, a path of the portal or a web address
 * @param details what is wrong: names of fields for missing metadata and blank prompts, an ISO date
 *     for a review, sentences otherwise
 * @param usedIn where it occurs, when that is elsewhere
 */
public record Task(String title, String address, List<String> details, List<Place> usedIn) {
    public Task {
        details = List.copyOf(details);
        usedIn = List.copyOf(usedIn);
    }

    Task(String title, String address, List<String> details) {
        this(title, address, details, List.of());
    }

    /** A publication in which something occurs. */
    public record Place(long publication, String title) {}
}
