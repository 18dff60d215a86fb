package org.commonground.benchmarks;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;
import org.commonground.search.FacetName;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facets of single pages, counted from arrays of ordinals in a second pass that scores nothing. */
final class PageFacets {
    static final String FIELD = "facets";

    private record Segment(int[] starts, short[] ordinals) {}

    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    PageFacets(IndexReader reader) throws IOException {
        for (LeafReaderContext context : reader.leaves()) {
            segments.add(
                    read(
                            DocValues.getSortedSet(context.reader(), FIELD),
                            context.reader().maxDoc()));
        }
    }

    static String term(FacetName name, String value) {
        return name.value() + "=" + value;
    }

    private Segment read(SortedSetDocValues values, int documents) throws IOException {
        short[] numberOf = new short[(int) values.getValueCount()];
        for (int ord = 0; ord < numberOf.length; ord++) {
            String term = values.lookupOrd(ord).utf8ToString();
            Integer known = numbers.putIfAbsent(term, numbers.size());
            numberOf[ord] = (short) (known == null ? numbers.size() - 1 : known);
        }
        int[] starts = new int[documents + 1];
        short[] ordinals = new short[documents];
        int length = 0;
        for (int document = 0; document < documents; document++) {
            starts[document] = length;
            if (values.advanceExact(document)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    ordinals = ArrayUtil.grow(ordinals, length + 1);
                    ordinals[length++] = numberOf[(int) values.nextOrd()];
                }
            }
        }
        starts[documents] = length;
        return new Segment(starts, ordinals);
    }

    /** The pages of every value; the last number is that of all pages. */
    int[] count(IndexSearcher searcher, Query query) throws IOException {
        int[] counts = new int[numbers.size() + 1];
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            BulkScorer scorer = weight.bulkScorer(context);
            if (scorer != null) {
                scorer.score(
                        new Counter(segments.get(context.ord), counts),
                        context.reader().getLiveDocs(),
                        0,
                        DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        return counts;
    }

    private record Counter(Segment segment, int[] counts) implements LeafCollector {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) {
            counts[counts.length - 1]++;
            int end = segment.starts()[document + 1];
            for (int i = segment.starts()[document]; i < end; i++) {
                counts[segment.ordinals()[i]]++;
            }
        }
    }
}
