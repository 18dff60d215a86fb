package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The groups of a segment with a matching document.
 *
 * @param best their best documents, null where this pass scored nothing
 * @param enough the documents with enough words of a query that asks for several out of many, null
 *     of other queries
 */
record MatchingGroups(
        LeafReaderContext segment,
        SegmentGroups groups,
        FixedBitSet matching,
        @Nullable BestDocuments best,
        @Nullable FixedBitSet enough) {

    /**
     * Finds the groups of all segments.
     *
     * @param scored whether to score on the way; otherwise postings are read at their fastest, and
     *     the ranking after it skips whatever cannot come to the top
     */
    static List<MatchingGroups> find(GroupedSearcher searcher, Query query, boolean scored)
            throws IOException {
        Query simple = searcher.rewrite(query);
        EnoughWords enough = scored ? null : EnoughWords.of(simple, searcher);
        ScoreMode mode = scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        Weight weight = searcher.createWeight(simple, mode, 1);
        List<MatchingGroups> found = new ArrayList<>();
        List<SegmentWork> work = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            SegmentGroups groups = searcher.groups(segment);
            MatchingGroups in =
                    new MatchingGroups(
                            segment,
                            groups,
                            new FixedBitSet(groups.count()),
                            scored ? new BestDocuments(groups.count()) : null,
                            null);
            if (simple instanceof MatchAllDocsQuery && !segment.reader().hasDeletions()) {
                in.matching.set(0, groups.count());
                found.add(in);
                continue;
            }
            ScorerSupplier supplier = weight.scorerSupplier(segment);
            if (enough == null) {
                found.add(in);
                if (supplier != null) {
                    work.add(new SegmentWork(supplier.cost(), () -> in.collect(supplier)));
                }
            } else {
                FixedBitSet documents = new FixedBitSet(segment.reader().maxDoc());
                found.add(in.withEnough(documents));
                if (supplier != null) {
                    work.add(new SegmentWork(supplier.cost(), () -> enough.find(in, documents)));
                }
            }
        }
        SegmentWork.doAll(work, searcher.getTaskExecutor());
        return found;
    }

    private MatchingGroups withEnough(FixedBitSet documents) {
        return new MatchingGroups(segment, groups, matching, best, documents);
    }

    private void collect(ScorerSupplier supplier) throws IOException {
        supplier.setTopLevelScoringClause();
        LeafCollector collector =
                best == null
                        ? new Matches(groups.groupOf(), matching)
                        : new ScoredMatches(groups.groupOf(), matching, best);
        supplier.bulkScorer()
                .score(collector, segment.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
    }

    /**
     * The groups with a document near the question that this did not find.
     *
     * <p>To be asked for before filters clear any.
     */
    MatchingGroups nearby(NearPages near) {
        FixedBitSet others = new FixedBitSet(groups.count());
        int[] groupOf = groups.groupOf();
        for (NearPages.Page page : near.in(segment)) {
            int group = groupOf[page.document()];
            if (!matching.get(group)) {
                others.set(group);
            }
        }
        return new MatchingGroups(segment, groups, others, null, null);
    }

    /**
     * Those of the groups that have a value.
     *
     * @param value by its number
     */
    MatchingGroups having(int value) {
        FixedBitSet kept = new FixedBitSet(groups.count());
        BitSetIterator all = new BitSetIterator(matching, 0);
        for (int group = all.nextDoc();
                group != DocIdSetIterator.NO_MORE_DOCS;
                group = all.nextDoc()) {
            if (groups.facets().has(group, value)) {
                kept.set(group);
            }
        }
        return new MatchingGroups(segment, groups, kept, best, enough);
    }

    private record Matches(int[] groupOf, FixedBitSet matching, int[] buffer)
            implements LeafCollector {

        Matches(int[] groupOf, FixedBitSet matching) {
            this(groupOf, matching, new int[256]);
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

    private static final class ScoredMatches implements LeafCollector {
        private final int[] groupOf;
        private final FixedBitSet matching;
        private final BestDocuments best;
        private @Nullable Scorable scorer;

        ScoredMatches(int[] groupOf, FixedBitSet matching, BestDocuments best) {
            this.groupOf = groupOf;
            this.matching = matching;
            this.best = best;
        }

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        public void collect(int document) throws IOException {
            int group = groupOf[document];
            matching.set(group);
            best.offer(group, document, scorer == null ? 0 : scorer.score());
        }
    }
}
