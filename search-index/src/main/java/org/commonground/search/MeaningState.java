package org.commonground.search;

import org.jspecify.annotations.Nullable;

/**
 * How the search by meaning is. What has no vector yet is found by its words alone.
 *
 * @param made searchable documents with a vector
 * @param waiting searchable documents whose vector is still to be made
 * @param perSecond vectors made a second, lately; 0 when none are being made
 * @param problem why it does not work, null when it does or is switched off
 */
public record MeaningState(
        Condition condition, long made, long waiting, double perSecond, @Nullable String problem) {

    public static final MeaningState OFF = new MeaningState(Condition.OFF, 0, 0, 0, null);

    /** Whether questions are answered by meaning. */
    public enum Condition {
        /** Switched off: search goes by words. */
        OFF,
        /** The model is being loaded. */
        STARTING,
        /** Search goes by words and meaning. */
        ON,
        /** The model does not run here: search goes by words. */
        FAILED
    }
}
