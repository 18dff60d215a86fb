package org.commonground.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts nearest to a question, nearest first.
 *
 * @param overall whatever the filters are and whatever the question binds results to
 * @param chosen among the {@link ChosenTexts}, where these were looked at by themselves; empty
 *     otherwise
 */
record Neighbours(List<Neighbour> overall, List<Neighbour> chosen) {

    /** Of the nearest text there is; filters make nothing else an answer. */
    float nearest() {
        return overall.isEmpty() ? -1 : overall.getFirst().cosine();
    }

    /** All that are as near as this at least. */
    List<Neighbour> downTo(float cosine) {
        Map<Long, Neighbour> near = new LinkedHashMap<>();
        overall.forEach(neighbour -> near.put(neighbour.text(), neighbour));
        chosen.forEach(neighbour -> near.putIfAbsent(neighbour.text(), neighbour));
        List<Neighbour> all = new ArrayList<>(near.values());
        all.removeIf(neighbour -> neighbour.cosine() < cosine);
        return all;
    }

    /**
     * Takes cosines from the farthest of the nearest hundred that may be results to the nearest.
     */
    Scale scale() {
        List<Neighbour> scaled = chosen.isEmpty() ? overall : chosen;
        return new Scale(scaled.getLast().cosine(), scaled.getFirst().cosine());
    }
}
