package org.commonground.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the first so many groups of an order. */
final class TopGroups {
    private final Comparator<RankedGroup> order;
    private final int size;
    private final PriorityQueue<RankedGroup> worstFirst;

    TopGroups(Comparator<RankedGroup> order, int size) {
        this.order = order;
        this.size = size;
        this.worstFirst = new PriorityQueue<>(order.reversed());
    }

    void offer(RankedGroup group) {
        if (worstFirst.size() < size) {
            worstFirst.add(group);
        } else if (order.compare(group, worstFirst.element()) < 0) {
            worstFirst.remove();
            worstFirst.add(group);
        }
    }

    boolean isFull() {
        return worstFirst.size() == size;
    }

    /** The score that a group needs at least to come in, once this is full. */
    float worstScore() {
        return worstFirst.element().score();
    }

    List<RankedGroup> inOrder() {
        List<RankedGroup> groups = new ArrayList<>(worstFirst);
        groups.sort(order);
        return groups;
    }
}
