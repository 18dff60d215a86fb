package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The texts of all documents that filters leave, whatever they say. */
final class ChosenTexts {

    /**
     * So many vectors are compared one by one in about two milliseconds. Filters that leave more
     * leave enough of the nearest hundred, too.
     */
    private static final int MOST = 30_000;

    private ChosenTexts() {}

    /** In ascending order, each once; null where there is no filter or too many are left. */
    static long @Nullable [] of(GroupedSearcher searcher, Narrowing narrowing) {
        if (narrowing.isEmpty()) {
            return null;
        }
        long[] texts = new long[64];
        int count = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            SegmentGroups groups = searcher.groups(segment);
            Bits live = segment.reader().getLiveDocs();
            for (int group = 0; group < groups.count(); group++) {
                if (narrowing.missed(groups, group) != Narrowing.NOTHING_MISSED) {
                    continue;
                }
                int end = groups.endDocument(group);
                for (int document = groups.firstDocument(group); document < end; document++) {
                    long text = groups.texts().textOf(document);
                    if (text != SegmentTexts.NO_TEXT && (live == null || live.get(document))) {
                        if (count == MOST) {
                            return null;
                        }
                        texts = count < texts.length ? texts : Arrays.copyOf(texts, 2 * count);
                        texts[count] = text;
                        count++;
                    }
                }
            }
        }
        return Arrays.stream(texts, 0, count).sorted().distinct().toArray();
    }
}
