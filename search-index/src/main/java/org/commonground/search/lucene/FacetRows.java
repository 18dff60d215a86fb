package org.commonground.search.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.commonground.search.FacetName;

import java.io.IOException;

/**
 * The facet values of all groups of a segment, as numbers of the {@link FacetDictionary}. What a
 * group has stands in one row, of all facets together: counting a group reads one place of memory
 * and not one for each facet.
 */
final class FacetRows {
    private final int[] starts;
    private final int[] numbers;

    private FacetRows(int[] starts, int[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    /**
     * @param firstDocument of each group, and one past the last document
     */
    static FacetRows read(LeafReader segment, int[] firstDocument, FacetDictionary dictionary)
            throws IOException {
        FacetName[] names = FacetName.values();
        SortedSetDocValues[] values = new SortedSetDocValues[names.length];
        int[][] numberOf = new int[names.length][];
        for (int facet = 0; facet < names.length; facet++) {
            values[facet] = DocValues.getSortedSet(segment, IndexFields.facet(names[facet]));
            numberOf[facet] = numbers(names[facet], values[facet], dictionary);
        }
        int groups = firstDocument.length - 1;
        int[] starts = new int[groups + 1];
        int[] numbers = new int[groups];
        int length = 0;
        for (int group = 0; group < groups; group++) {
            starts[group] = length;
            for (int facet = 0; facet < names.length; facet++) {
                if (values[facet].advanceExact(firstDocument[group])) {
                    for (int i = values[facet].docValueCount(); i > 0; i--) {
                        numbers = ArrayUtil.grow(numbers, length + 1);
                        numbers[length++] = numberOf[facet][(int) values[facet].nextOrd()];
                    }
                }
            }
        }
        starts[groups] = length;
        return new FacetRows(starts, ArrayUtil.copyOfSubArray(numbers, 0, length));
    }

    private static int[] numbers(
            FacetName name, SortedSetDocValues values, FacetDictionary dictionary)
            throws IOException {
        int[] numberOf = new int[Math.toIntExact(values.getValueCount())];
        for (int ord = 0; ord < numberOf.length; ord++) {
            numberOf[ord] = dictionary.number(name, values.lookupOrd(ord));
        }
        return numberOf;
    }

    /** Counts all that a group has. */
    void count(int group, int[] counts) {
        for (int i = starts[group]; i < starts[group + 1]; i++) {
            counts[numbers[i]]++;
        }
    }

    /** Counts what a group has of some values only. */
    void count(int group, boolean[] counted, int[] counts) {
        for (int i = starts[group]; i < starts[group + 1]; i++) {
            if (counted[numbers[i]]) {
                counts[numbers[i]]++;
            }
        }
    }

    boolean has(int group, int number) {
        for (int i = starts[group]; i < starts[group + 1]; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(int group, boolean[] chosen) {
        for (int i = starts[group]; i < starts[group + 1]; i++) {
            if (chosen[numbers[i]]) {
                return true;
            }
        }
        return false;
    }
}
