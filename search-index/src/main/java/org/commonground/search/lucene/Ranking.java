package org.commonground.search.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the groups that were found in order; what is asked for is small beside what was found. */
final class Ranking {

    /**
     * So many of the best are looked at more closely; a second way of ranking can be joined in
     * here.
     */
    private static final int CLOSER_LOOK = 100;

    private final GroupedSearcher searcher;
    private final List<MatchingGroups> found;

    /**
     * @param found groups left by the filters
     */
    Ranking(GroupedSearcher searcher, List<MatchingGroups> found) {
        this.searcher = searcher;
        this.found = found;
    }

    /** The first groups in an order that needs no scores. */
    List<RankedGroup> sorted(Comparator<RankedGroup> order, int size) {
        TopGroups top = new TopGroups(order, size);
        for (MatchingGroups segment : found) {
            FixedBitSet matching = segment.matching();
            int group =
                    matching.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : matching.nextSetBit(0);
            while (group != DocIdSetIterator.NO_MORE_DOCS) {
                int first = segment.groups().firstDocument(group);
                top.offer(new RankedGroup(segment, group, first, 0));
                group =
                        group + 1 < matching.length()
                                ? matching.nextSetBit(group + 1)
                                : DocIdSetIterator.NO_MORE_DOCS;
            }
        }
        return top.inOrder();
    }

    /**
     * The groups with the best documents. The first {@value #CLOSER_LOOK} get the bonus for
     * nearness and are ordered anew among each other, always the same ones, so that pages of
     * results neither repeat nor miss any.
     */
    List<RankedGroup> relevant(Query query, @Nullable Query nearness, boolean narrowed, int size)
            throws IOException {
        Query rewritten = searcher.rewrite(narrowed ? narrow(query) : query);
        Weight weight = searcher.createWeight(rewritten, ScoreMode.TOP_SCORES, 1);
        TopGroups top =
                new TopGroups(
                        RankedGroup.BY_SCORE,
                        nearness == null ? size : Math.max(size, CLOSER_LOOK));
        for (MatchingGroups segment : found) {
            ScorerSupplier supplier = weight.scorerSupplier(segment.segment());
            if (supplier != null) {
                supplier.setTopLevelScoringClause();
                BestDocuments collector = new BestDocuments(segment, top);
                supplier.bulkScorer()
                        .score(
                                collector,
                                segment.segment().reader().getLiveDocs(),
                                0,
                                DocIdSetIterator.NO_MORE_DOCS);
                collector.finish();
            }
        }
        List<RankedGroup> ranked = top.inOrder();
        if (nearness != null && ranked.size() > 1) {
            int looked = Math.min(CLOSER_LOOK, ranked.size());
            List<RankedGroup> closer = withBonus(ranked.subList(0, looked), nearness);
            closer.addAll(ranked.subList(looked, ranked.size()));
            ranked = closer;
        }
        return ranked;
    }

    private Query narrow(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new AcceptedGroups(found), Occur.FILTER)
                .build();
    }

    private List<RankedGroup> withBonus(List<RankedGroup> ranked, Query nearness)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(nearness), ScoreMode.COMPLETE, 1);
        List<RankedGroup> inDocumentOrder = new ArrayList<>(ranked);
        inDocumentOrder.sort(
                Comparator.comparingInt((RankedGroup group) -> group.segment().segment().ord)
                        .thenComparingInt(RankedGroup::bestDocument));
        List<RankedGroup> result = new ArrayList<>();
        MatchingGroups current = null;
        Scorer scorer = null;
        for (RankedGroup group : inDocumentOrder) {
            if (group.segment() != current) {
                current = group.segment();
                scorer = weight.scorer(current.segment());
            }
            result.add(scorer == null ? group : group.plus(score(scorer, group.bestDocument())));
        }
        result.sort(RankedGroup.BY_SCORE);
        return result;
    }

    private static float score(Scorer scorer, int document) throws IOException {
        int at = scorer.docID();
        if (at < document) {
            at = scorer.iterator().advance(document);
        }
        return at == document ? scorer.score() : 0;
    }

    /**
     * Follows a segment's documents group by group and tells the scorer what is not worth scoring
     * any more.
     */
    private static final class BestDocuments implements LeafCollector {
        private final MatchingGroups segment;
        private final int[] groupOf;
        private final TopGroups top;
        private Scorable scorer = NOTHING;
        private int group = -1;
        private int best;
        private float bestScore;

        private static final Scorable NOTHING =
                new Scorable() {
                    @Override
                    public float score() {
                        return 0;
                    }
                };

        BestDocuments(MatchingGroups segment, TopGroups top) {
            this.segment = segment;
            this.groupOf = segment.groups().groupOf();
            this.top = top;
        }

        @Override
        public void setScorer(Scorable newScorer) throws IOException {
            scorer = newScorer;
            skipHopeless();
        }

        @Override
        public void collect(int document) throws IOException {
            float score = scorer.score();
            if (groupOf[document] != group) {
                offer();
                group = groupOf[document];
                best = document;
                bestScore = score;
            } else if (score > bestScore) {
                best = document;
                bestScore = score;
            }
        }

        private void offer() throws IOException {
            if (group >= 0 && (!top.isFull() || bestScore >= top.worstScore())) {
                top.offer(new RankedGroup(segment, group, best, bestScore));
                skipHopeless();
            }
        }

        private void skipHopeless() throws IOException {
            if (top.isFull()) {
                scorer.setMinCompetitiveScore(top.worstScore());
            }
        }

        @Override
        public void finish() throws IOException {
            if (group >= 0 && (!top.isFull() || bestScore >= top.worstScore())) {
                top.offer(new RankedGroup(segment, group, best, bestScore));
            }
            group = -1;
        }
    }
}
