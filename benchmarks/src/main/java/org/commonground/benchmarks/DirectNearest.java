package org.commonground.benchmarks;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.commonground.search.SearchDocument;
import org.commonground.search.meaning.Embedder;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Nearest neighbours and their fusion with words by calling Lucene directly: the hundred nearest
 * pages from vectors in the same index, half and half of both scores.
 */
final class DirectNearest {
    static final Codec CODEC =
            new Lucene104Codec() {
                @Override
                public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                    return new Lucene104HnswScalarQuantizedVectorsFormat();
                }
            };

    private static final String VECTOR = "vector";
    private static final int FIRST = 100;

    /** The engine keeps as many. */
    private static final int QUESTIONS = 1_000;

    private final Embedder embedder;
    private final Map<String, float[]> questions =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                    return size() > QUESTIONS;
                }
            };

    DirectNearest(Embedder embedder) {
        this.embedder = embedder;
    }

    static KnnFloatVectorField vector(SearchDocument document, Embedder embedder) {
        return new KnnFloatVectorField(
                VECTOR,
                embedder.passage(document.title() + "\n" + document.text()),
                VectorSimilarityFunction.DOT_PRODUCT);
    }

    /** The nearest hundred, found once for all that is done with them. */
    Query query(String text, IndexSearcher searcher) throws IOException {
        float[] question = questions.computeIfAbsent(text, embedder::question);
        return searcher.rewrite(new KnnFloatVectorQuery(VECTOR, question, FIRST));
    }

    static Query either(Query words, Query near) {
        return new BooleanQuery.Builder().add(words, Occur.SHOULD).add(near, Occur.SHOULD).build();
    }

    static TopDocs join(IndexSearcher searcher, Query words, Query near, int most)
            throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        for (Query query : new Query[] {words, near}) {
            ScoreDoc[] hits =
                    searcher.search(query, new TopScoreDocCollectorManager(FIRST, null, FIRST))
                            .scoreDocs;
            float low = hits.length == 0 ? 0 : hits[hits.length - 1].score;
            float width = hits.length == 0 ? 1 : Math.max(hits[0].score - low, Float.MIN_NORMAL);
            for (ScoreDoc hit : hits) {
                scores.merge(hit.doc, (hit.score - low) / width / 2, Float::sum);
            }
        }
        ScoreDoc[] best =
                scores.entrySet().stream()
                        .map(entry -> new ScoreDoc(entry.getKey(), entry.getValue()))
                        .sorted(
                                Comparator.comparingDouble((ScoreDoc hit) -> hit.score)
                                        .reversed()
                                        .thenComparingInt(hit -> hit.doc))
                        .limit(most)
                        .toArray(ScoreDoc[]::new);
        return new TopDocs(
                new TotalHits(scores.size(), TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO), best);
    }
}
