package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The groups with a matching document, segment by segment. This first pass scores nothing, so it
 * reads postings at their fastest; the ranking after it may then skip whatever cannot come to the
 * top.
 */
record MatchingGroups(LeafReaderContext segment, SegmentGroups groups, FixedBitSet matching) {

    static List<MatchingGroups> find(GroupedSearcher searcher, Query query) throws IOException {
        Query simple = searcher.rewrite(query);
        Weight weight = searcher.createWeight(simple, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<MatchingGroups> found = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            SegmentGroups groups = searcher.groups(segment);
            FixedBitSet matching = new FixedBitSet(groups.count());
            found.add(new MatchingGroups(segment, groups, matching));
            if (simple instanceof MatchAllDocsQuery && !segment.reader().hasDeletions()) {
                matching.set(0, groups.count());
                continue;
            }
            ScorerSupplier supplier = weight.scorerSupplier(segment);
            if (supplier != null) {
                supplier.setTopLevelScoringClause();
                BulkScorer scorer = supplier.bulkScorer();
                scorer.score(
                        new Collector(groups.groupOf(), matching),
                        segment.reader().getLiveDocs(),
                        0,
                        DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        return found;
    }

    private static final class Collector implements LeafCollector {
        private final int[] groupOf;
        private final FixedBitSet matching;
        private final int[] buffer = new int[256];

        Collector(int[] groupOf, FixedBitSet matching) {
            this.groupOf = groupOf;
            this.matching = matching;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) {
            matching.set(groupOf[document]);
        }

        @Override
        public void collectRange(int from, int to) {
            matching.set(groupOf[from], groupOf[to - 1] + 1);
        }

        @Override
        public void collect(DocIdStream stream) {
            for (int n = stream.intoArray(buffer); n > 0; n = stream.intoArray(buffer)) {
                for (int i = 0; i < n; i++) {
                    matching.set(groupOf[buffer[i]]);
                }
            }
        }
    }
}
