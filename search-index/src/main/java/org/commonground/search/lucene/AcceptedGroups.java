package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

import java.util.List;
import java.util.Objects;

/** Matches the documents of the groups that the filters left, group after group. */
final class AcceptedGroups extends Query {
    private final List<MatchingGroups> accepted;

    AcceptedGroups(List<MatchingGroups> accepted) {
        this.accepted = accepted;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                MatchingGroups groups = accepted.get(segment.ord);
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) {
                        return new ConstantScoreScorer(score(), mode, new Documents(groups));
                    }

                    @Override
                    public long cost() {
                        return new Documents(groups).cost();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "AcceptedGroups";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AcceptedGroups same && accepted == same.accepted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), System.identityHashCode(accepted));
    }

    private static final class Documents extends DocIdSetIterator {
        private final SegmentGroups groups;
        private final FixedBitSet accepted;
        private final int[] groupOf;
        private int document = -1;

        Documents(MatchingGroups segment) {
            groups = segment.groups();
            accepted = segment.matching();
            groupOf = groups.groupOf();
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            if (target >= groupOf.length) {
                return document = NO_MORE_DOCS;
            }
            int group = groupOf[target];
            if (accepted.get(group)) {
                return document = target;
            }
            int next =
                    group + 1 < accepted.length() ? accepted.nextSetBit(group + 1) : NO_MORE_DOCS;
            return document = next == NO_MORE_DOCS ? NO_MORE_DOCS : groups.firstDocument(next);
        }

        @Override
        public long cost() {
            long groupCount = Math.max(1, groups.count());
            return accepted.cardinality() * (groupOf.length / groupCount + 1);
        }
    }
}
