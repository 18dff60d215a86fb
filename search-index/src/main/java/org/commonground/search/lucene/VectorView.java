package org.commonground.search.lucene;

import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The vectors that there are at one moment. */
final class VectorView extends IndexSearcher {
    private final List<SegmentTexts> texts;

    private VectorView(IndexReader reader, List<SegmentTexts> texts) {
        super(reader);
        this.texts = texts;
        setQueryCache(null);
    }

    boolean has(long text) {
        for (SegmentTexts segment : texts) {
            if (segment.has(text)) {
                return true;
            }
        }
        return false;
    }

    /** The texts nearest to a vector, nearest first; some may be gone from the index. */
    List<Neighbour> nearest(float[] vector, int most) throws IOException {
        List<Neighbour> nearest = new ArrayList<>(most);
        KnnFloatVectorQuery query = new KnnFloatVectorQuery(VectorStore.VECTOR, vector, most);
        for (ScoreDoc hit : search(query, most).scoreDocs) {
            LeafReaderContext segment =
                    getLeafContexts().get(ReaderUtil.subIndex(hit.doc, getLeafContexts()));
            long text = texts.get(segment.ord).textOf(hit.doc - segment.docBase);
            nearest.add(new Neighbour(text, cosine(hit.score)));
        }
        return nearest;
    }

    /**
     * Of some texts the nearest to a vector, nearest first, every one compared.
     *
     * @param among in ascending order
     */
    List<Neighbour> nearest(float[] vector, int most, long[] among) throws IOException {
        NearestFirst nearest = new NearestFirst(most);
        for (LeafReaderContext segment : getLeafContexts()) {
            FloatVectorValues vectors = segment.reader().getFloatVectorValues(VectorStore.VECTOR);
            SegmentTexts known = texts.get(segment.ord);
            int[] documents = known.documentsWith(among);
            if (vectors == null || documents.length == 0) {
                continue;
            }
            Bits live = segment.reader().getLiveDocs();
            VectorScorer scorer = vectors.scorer(vector);
            DocIdSetIterator at = scorer.iterator();
            for (int document : documents) {
                if ((live == null || live.get(document)) && at.advance(document) == document) {
                    nearest.offer(known.textOf(document), cosine(scorer.score()));
                }
            }
        }
        return nearest.inOrder();
    }

    /** The middle of some texts' vectors, of length one; null where none of them has a vector. */
    float @Nullable [] middle(long[] of) throws IOException {
        float[] sum = null;
        for (LeafReaderContext segment : getLeafContexts()) {
            FloatVectorValues vectors = segment.reader().getFloatVectorValues(VectorStore.VECTOR);
            if (vectors == null) {
                continue;
            }
            KnnVectorValues.DocIndexIterator at = vectors.iterator();
            for (int document : texts.get(segment.ord).documentsWith(of)) {
                if (at.advance(document) == document) {
                    float[] vector = vectors.vectorValue(at.index());
                    if (sum == null) {
                        sum = vector.clone();
                    } else {
                        VectorUtil.add(sum, vector);
                    }
                }
            }
        }
        return sum == null ? null : VectorUtil.l2normalize(sum);
    }

    /** Lucene moves a scalar product from [-1, 1] to [0, 1], for its scores begin at 0. */
    private static float cosine(float score) {
        return 2 * score - 1;
    }

    /** Texts with a vector that an index does not have. */
    List<Long> textsMissingIn(GroupedSearcher index) {
        List<Long> missing = new ArrayList<>();
        for (LeafReaderContext segment : getLeafContexts()) {
            Bits live = segment.reader().getLiveDocs();
            for (int document = 0; document < segment.reader().maxDoc(); document++) {
                long text = texts.get(segment.ord).textOf(document);
                if ((live == null || live.get(document)) && !index.hasText(text)) {
                    missing.add(text);
                }
            }
        }
        return missing;
    }

    /** Opens views and keeps the texts of a segment for as long as the segment is in use. */
    static final class Factory extends SearcherFactory {
        private final Map<IndexReader.CacheKey, SegmentTexts> known = new ConcurrentHashMap<>();

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous)
                throws IOException {
            List<SegmentTexts> texts = new ArrayList<>();
            for (LeafReaderContext segment : reader.leaves()) {
                IndexReader.CacheHelper core = segment.reader().getCoreCacheHelper();
                SegmentTexts read = known.get(core.getKey());
                if (read == null) {
                    read = SegmentTexts.read(segment.reader(), VectorStore.TEXT);
                    known.put(core.getKey(), read);
                    core.addClosedListener(known::remove);
                }
                texts.add(read);
            }
            return new VectorView(reader, List.copyOf(texts));
        }
    }
}
