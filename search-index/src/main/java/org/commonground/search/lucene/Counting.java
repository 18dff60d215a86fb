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

    private final FacetDictionary dictionary;
    private final Narrowing narrowing;
    private final FacetName[] names = FacetName.values();
    private final int[][] counts = new int[names.length][];
    private int total;

    Counting(FacetDictionary dictionary, Narrowing narrowing) {
        this.dictionary = dictionary;
        this.narrowing = narrowing;
        for (FacetName name : names) {
            counts[name.ordinal()] = new int[dictionary.size(name)];
        }
    }

    /** Counts a segment's groups and clears those that the filters leave out. */
    void count(MatchingGroups found) {
        FixedBitSet matching = found.matching();
        if (matching.length() == 0) {
            return;
        }
        SegmentGroups groups = found.groups();
        FacetColumn[] columns = new FacetColumn[names.length];
        for (FacetName name : names) {
            columns[name.ordinal()] = groups.facet(name);
        }
        for (int group = matching.nextSetBit(0);
                group != DocIdSetIterator.NO_MORE_DOCS;
                group =
                        group + 1 < matching.length()
                                ? matching.nextSetBit(group + 1)
                                : DocIdSetIterator.NO_MORE_DOCS) {
            int missed = narrowing.missed(groups, group);
            if (missed == Narrowing.NOTHING_MISSED) {
                total++;
                for (int facet = 0; facet < columns.length; facet++) {
                    columns[facet].count(group, counts[facet]);
                }
            } else {
                matching.clear(group);
                if (missed != Narrowing.MUCH_MISSED) {
                    columns[missed].count(group, counts[missed]);
                }
            }
        }
    }

    int total() {
        return total;
    }

    List<FacetCounts> facets() {
        Map<FacetName, boolean[]> chosen = new EnumMap<>(narrowing.chosen());
        List<FacetCounts> facets = new ArrayList<>();
        for (FacetName name : names) {
            facets.add(
                    new FacetCounts(name, values(name, chosen.getOrDefault(name, new boolean[0]))));
        }
        return facets;
    }

    private List<FacetCount> values(FacetName name, boolean[] chosen) {
        List<FacetValue> values = dictionary.values(name);
        int[] found = counts[name.ordinal()];
        List<FacetCount> listed = new ArrayList<>();
        List<FacetCount> kept = new ArrayList<>();
        for (int number = 0; number < found.length; number++) {
            FacetValue value = values.get(number);
            FacetCount count =
                    new FacetCount(value.value(), value.label(), found[number], value.parent());
            if (number < chosen.length && chosen[number]) {
                kept.add(count);
            } else if (found[number] > 0) {
                listed.add(count);
            }
        }
        Comparator<FacetCount> order =
                Comparator.comparingInt(FacetCount::count)
                        .reversed()
                        .thenComparing(FacetCount::label)
                        .thenComparing(FacetCount::value);
        listed.sort(order);
        kept.addAll(listed.subList(0, Math.min(listed.size(), MOST_VALUES)));
        kept.sort(order);
        return kept;
    }
}
