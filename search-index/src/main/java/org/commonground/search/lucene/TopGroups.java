package org.commonground.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the first so many groups of an order, offered by any thread. */
final class TopGroups {
    private final Comparator<RankedGroup> order;
    private final int size;
    private final PriorityQueue<RankedGroup> worstFirst;
    private volatile float worstScore;

    TopGroups(Comparator<RankedGroup> order, int size) {
        this.order = order;
        this.size = size;
        this.worstFirst = new PriorityQueue<>(order.reversed());
    }

    synchronized void offer(RankedGroup group) {
        if (worstFirst.size() < size) {
            worstFirst.add(group);
        } else if (order.compare(group, worstFirst.element()) < 0) {
            worstFirst.remove();
            worstFirst.add(group);
        }
        if (worstFirst.size() == size) {
            worstScore = worstFirst.element().score();
        }
    }

    /** The score that a group needs at least to come in; 0 while there is room for any. */
    float worstScore() {
        return worstScore;
    }

    synchronized List<RankedGroup> inOrder() {
        List<RankedGroup> groups = new ArrayList<>(worstFirst);
        groups.sort(order);
        return groups;
    }
}
