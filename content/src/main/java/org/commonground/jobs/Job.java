package org.commonground.jobs;

import java.time.Duration;

/**
 * Something to be done every so often. Every bean of this type is run by {@link Jobs}.
 *
 * <p>A job is never run twice at once by one server, but may be run by another server at the same
 * time and is run again after a failure: it claims in the database what it must do only once.
 */
public interface Job {
    /** A few words for the administrator, unique: {@code publish what is due}. */
    String name();

    /**
     * From the end of one run to the beginning of the next; the first comes soon after the start.
     */
    Duration every();

    /**
     * Does what is due now. Runs outside any transaction and any request.
     *
     * @throws RuntimeException when it could not; it is logged, reported, and tried again after
     *     {@link #every()}
     */
    void run();
}
