package org.commonground.search.lucene;

import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.commonground.search.FacetName;

import java.io.IOException;

/**
 * One facet's values of all groups of a segment, as numbers of the {@link FacetDictionary} in one
 * array.
 */
final class FacetColumn {
    private final int[] starts;
    private final int[] numbers;

    private FacetColumn(int[] starts, int[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    static FacetColumn read(
            FacetName name,
            SortedSetDocValues values,
            int[] firstDocument,
            FacetDictionary dictionary)
            throws IOException {
        int[] numberOf = new int[Math.toIntExact(values.getValueCount())];
        for (int ord = 0; ord < numberOf.length; ord++) {
            numberOf[ord] = dictionary.number(name, values.lookupOrd(ord));
        }
        int groups = firstDocument.length - 1;
        int[] starts = new int[groups + 1];
        int[] numbers = new int[groups];
        int length = 0;
        for (int group = 0; group < groups; group++) {
            starts[group] = length;
            if (values.advanceExact(firstDocument[group])) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    numbers = ArrayUtil.grow(numbers, length + 1);
                    numbers[length++] = numberOf[(int) values.nextOrd()];
                }
            }
        }
        starts[groups] = length;
        return new FacetColumn(starts, ArrayUtil.copyOfSubArray(numbers, 0, length));
    }

    void count(int group, int[] counts) {
        for (int i = starts[group]; i < starts[group + 1]; i++) {
            counts[numbers[i]]++;
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
