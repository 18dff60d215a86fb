package org.commonground.search.lucene;

import java.util.Comparator;

/** A group that takes part in the answer, with its best document. */
record RankedGroup(MatchingGroups segment, int group, int bestDocument, float score) {

    /** Equal scores in an order that does not depend on how the index is laid out on disk. */
    static final Comparator<RankedGroup> BY_SCORE =
            Comparator.comparingDouble(RankedGroup::score)
                    .reversed()
                    .thenComparingLong(RankedGroup::publication)
                    .thenComparingInt(RankedGroup::group);

    static final Comparator<RankedGroup> NEWEST =
            Comparator.comparingLong(RankedGroup::updated)
                    .reversed()
                    .thenComparingLong(RankedGroup::publication)
                    .thenComparingInt(RankedGroup::group);

    static final Comparator<RankedGroup> BY_TITLE =
            Comparator.comparing(RankedGroup::titleOrder)
                    .thenComparingLong(RankedGroup::publication)
                    .thenComparingInt(RankedGroup::group);

    long publication() {
        return segment.groups().publication(group);
    }

    private long updated() {
        return segment.groups().updated(group);
    }

    private String titleOrder() {
        return segment.groups().titleOrder(group);
    }

    /** Names the group within one view of the index. */
    long key() {
        return ((long) segment.segment().ord << Integer.SIZE) | group;
    }

    RankedGroup withScore(float other) {
        return new RankedGroup(segment, group, bestDocument, other);
    }

    RankedGroup plus(float bonus) {
        return new RankedGroup(segment, group, bestDocument, score + bonus);
    }
}
