package org.commonground.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** From the farthest of the nearest hundred that may be results to the nearest of all. */
    Scale scale() {
        List<Float> cosines = mayBeResults().stream().map(Neighbour::cosine).toList();
        return Scale.of(cosines.isEmpty() ? 0 : cosines.getLast(), cosines);
    }

    private List<Neighbour> mayBeResults() {
        return chosen.isEmpty() ? overall : chosen;
    }

    /** The numbers of all texts in ascending order. */
    long[] texts() {
        return Stream.of(overall, chosen)
                .flatMap(List::stream)
                .mapToLong(Neighbour::text)
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * The same texts as near as they are to something else.
     *
     * @param cosines of all of them
     */
    Neighbours by(List<Neighbour> cosines) {
        return new Neighbours(among(overall, cosines), among(chosen, cosines));
    }

    private static List<Neighbour> among(List<Neighbour> some, List<Neighbour> cosines) {
        Set<Long> texts = some.stream().map(Neighbour::text).collect(Collectors.toSet());
        return cosines.stream().filter(neighbour -> texts.contains(neighbour.text())).toList();
    }
}
