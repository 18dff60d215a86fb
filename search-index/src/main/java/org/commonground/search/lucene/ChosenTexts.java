package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;

/**
 * The texts of all documents that may be results whatever else they say: those that filters leave
 * and that hold what the question binds every result to.
 */
final class ChosenTexts {

    /**
     * So many vectors are compared one by one in about two milliseconds. Where more are left,
     * enough of the nearest hundred are among them, too.
     */
    private static final int MOST = 30_000;

    private final GroupedSearcher searcher;
    private final Narrowing narrowing;
    private final @Nullable Weight binding;
    private long[] texts = new long[64];
    private int count;

    private ChosenTexts(GroupedSearcher searcher, Narrowing narrowing, @Nullable Weight binding) {
        this.searcher = searcher;
        this.narrowing = narrowing;
        this.binding = binding;
    }

    /**
     * In ascending order, each once; null where everything may be a result or too much may.
     *
     * @param binding what every result must match; null for nothing of the kind
     */
    static long @Nullable [] of(
            GroupedSearcher searcher, Narrowing narrowing, @Nullable Query binding)
            throws IOException {
        if (narrowing.isEmpty() && binding == null) {
            return null;
        }
        Weight weight =
                binding == null
                        ? null
                        : searcher.createWeight(
                                searcher.rewrite(binding), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ChosenTexts(searcher, narrowing, weight).collect();
    }

    private long @Nullable [] collect() throws IOException {
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            SegmentGroups groups = searcher.groups(segment);
            Bits live = segment.reader().getLiveDocs();
            DocIdSetIterator documents = bound(segment);
            int document = documents.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS) {
                int group = groups.groupOf()[document];
                int end = groups.endDocument(group);
                if (narrowing.missed(groups, group) != Narrowing.NOTHING_MISSED) {
                    document = documents.advance(end);
                    continue;
                }
                while (document < end) {
                    if ((live == null || live.get(document))
                            && !add(groups.texts().textOf(document))) {
                        return null;
                    }
                    document = documents.nextDoc();
                }
            }
        }
        return distinct();
    }

    private long[] distinct() {
        Arrays.sort(texts, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || texts[i] != texts[kept - 1]) {
                texts[kept] = texts[i];
                kept++;
            }
        }
        return Arrays.copyOf(texts, kept);
    }

    private DocIdSetIterator bound(LeafReaderContext segment) throws IOException {
        if (binding == null) {
            return DocIdSetIterator.all(segment.reader().maxDoc());
        }
        Scorer scorer = binding.scorer(segment);
        return scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    }

    /** Whether there was room for it. */
    private boolean add(long text) {
        if (text == SegmentTexts.NO_TEXT) {
            return true;
        }
        if (count == MOST) {
            return false;
        }
        texts = count < texts.length ? texts : Arrays.copyOf(texts, 2 * count);
        texts[count++] = text;
        return true;
    }
}
