package org.commonground.search;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How the index is.
 *
 * @param documents searchable documents, pages counted singly
 * @param formatVersion of the index layout; an index of another version is never opened
 * @param committed when the last change became durable, null when none has
 * @param rebuilding whether a rebuild is running
 * @param meaning how the search by meaning is
 */
public record IndexState(
        Condition condition,
        long documents,
        int formatVersion,
        @Nullable Instant committed,
        boolean rebuilding,
        MeaningState meaning) {

    /** Whether everything that is published can be in the index only after a rebuild. */
    public boolean needsRebuild() {
        return condition == Condition.NEEDS_REBUILD;
    }

    /** Whether the index is to be trusted. */
    public enum Condition {
        /** Built once from everything and kept up since. */
        READY,
        /** New, damaged or of another format: it holds only what was applied since. */
        NEEDS_REBUILD
    }
}
