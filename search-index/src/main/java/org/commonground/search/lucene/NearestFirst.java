package org.commonground.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps so many of the texts that were compared, the nearest. */
final class NearestFirst {
    private static final Comparator<Neighbour> ORDER =
            Comparator.comparingDouble(Neighbour::cosine)
                    .reversed()
                    .thenComparingLong(Neighbour::text);

    private final int most;
    private final PriorityQueue<Neighbour> farthestFirst = new PriorityQueue<>(ORDER.reversed());
    private float needed = -1;

    /**
     * @param most at least one
     */
    NearestFirst(int most) {
        this.most = most;
    }

    void offer(long text, float cosine) {
        if (cosine < needed) {
            return;
        }
        farthestFirst.add(new Neighbour(text, cosine));
        if (farthestFirst.size() > most) {
            farthestFirst.remove();
        }
        if (farthestFirst.size() == most) {
            needed = farthestFirst.element().cosine();
        }
    }

    List<Neighbour> inOrder() {
        List<Neighbour> nearest = new ArrayList<>(farthestFirst);
        nearest.sort(ORDER);
        return nearest;
    }
}
