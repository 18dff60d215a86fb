package org.commonground.search.lucene;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.commonground.search.FacetCount;
import org.commonground.search.FacetCounts;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts results and facet values, and leaves of the matching groups those that pass the filters. A
 * group that fails one facet alone still counts in that facet: that is how many results choosing
 * the value there would give.
 */
final class Counting {

    /** Values listed of one facet besides the chosen ones. */
    private static final int MOST_VALUES = 100;

    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingInt(FacetCount::count)
                    .reversed()
                    .thenComparing(FacetCount::label)
                    .thenComparing(FacetCount::value);

    private final FacetDictionary dictionary;
    private final Narrowing narrowing;
    private final int[] counts;
    private int total;

    Counting(FacetDictionary dictionary, Narrowing narrowing) {
        this.dictionary = dictionary;
        this.narrowing = narrowing;
        counts = new int[dictionary.size()];
    }

    /** Counts a segment's groups and clears those that the filters leave out. */
    void count(MatchingGroups found) {
        FixedBitSet matching = found.matching();
        if (matching.length() == 0) {
            return;
        }
        SegmentGroups groups = found.groups();
        FacetRows rows = groups.facets();
        for (int group = matching.nextSetBit(0);
                group != DocIdSetIterator.NO_MORE_DOCS;
                group =
                        group + 1 < matching.length()
                                ? matching.nextSetBit(group + 1)
                                : DocIdSetIterator.NO_MORE_DOCS) {
            int missed = narrowing.missed(groups, group);
            if (missed == Narrowing.NOTHING_MISSED) {
                total++;
                rows.count(group, counts);
            } else {
                matching.clear(group);
                if (missed != Narrowing.MUCH_MISSED) {
                    rows.count(group, narrowing.ofFacet(missed), counts);
                }
            }
        }
    }

    int total() {
        return total;
    }

    List<FacetCounts> facets() {
        Map<FacetName, List<FacetCount>> listed = new EnumMap<>(FacetName.class);
        Map<FacetName, List<FacetCount>> kept = new EnumMap<>(FacetName.class);
        for (FacetName name : FacetName.values()) {
            listed.put(name, new ArrayList<>());
            kept.put(name, new ArrayList<>());
        }
        List<FacetDictionary.Numbered> values = dictionary.values();
        for (int number = 0; number < counts.length; number++) {
            boolean chosen = narrowing.isChosen(number);
            if (chosen || counts[number] > 0) {
                FacetDictionary.Numbered of = values.get(number);
                FacetValue value = of.value();
                (chosen ? kept : listed)
                        .get(of.facet())
                        .add(
                                new FacetCount(
                                        value.value(),
                                        value.label(),
                                        counts[number],
                                        value.parent()));
            }
        }
        List<FacetCounts> facets = new ArrayList<>();
        listed.forEach(
                (name, others) -> {
                    others.sort(MOST_FIRST);
                    List<FacetCount> all = kept.get(name);
                    all.addAll(others.subList(0, Math.min(others.size(), MOST_VALUES)));
                    all.sort(MOST_FIRST);
                    facets.add(new FacetCounts(name, all));
                });
        return facets;
    }
}
