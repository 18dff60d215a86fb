package org.commonground.search.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Puts the groups that were found in order; what is asked for is small beside what was found. */
final class Ranking {

    /** So many of the best by words are looked at more closely. */
    static final int CLOSER_LOOK = 30;

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
            SegmentGroups groups = segment.groups();
            offerAll(
                    segment,
                    group -> new RankedGroup(segment, group, groups.firstDocument(group), 0),
                    top);
        }
        return top.inOrder();
    }

    /**
     * The groups with the best documents by words. The first {@value #CLOSER_LOOK} get the bonus
     * for nearness and are ordered anew among each other, always the same ones, so that pages of
     * results neither repeat nor miss any.
     *
     * @param narrowed whether filters left fewer groups than the query matches
     * @param size groups wanted; the order of fewer than {@value #CLOSER_LOOK} would not hold
     */
    List<RankedGroup> relevant(Query query, Nearness nearness, boolean narrowed, int size)
            throws IOException {
        TopGroups top = new TopGroups(RankedGroup.BY_SCORE, Math.max(size, CLOSER_LOOK));
        if (found.stream().allMatch(segment -> segment.best() != null)) {
            collectScored(top);
        } else {
            score(narrowed ? narrow(query) : ranking(query), top);
        }
        List<RankedGroup> ranked = top.inOrder();
        int looked = Math.min(CLOSER_LOOK, ranked.size());
        List<RankedGroup> closer = nearness.applyTo(ranked.subList(0, looked));
        closer.addAll(ranked.subList(looked, ranked.size()));
        return closer;
    }

    private void collectScored(TopGroups top) {
        for (MatchingGroups segment : found) {
            BestDocuments best = segment.best();
            if (best != null) {
                offerAll(
                        segment,
                        group ->
                                best.has(group)
                                        ? new RankedGroup(
                                                segment,
                                                group,
                                                best.document(group),
                                                best.score(group))
                                        : null,
                        top);
            }
        }
    }

    private void score(Query query, TopGroups top) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.TOP_SCORES, 1);
        List<SegmentWork> work = new ArrayList<>();
        for (MatchingGroups segment : found) {
            ScorerSupplier supplier = weight.scorerSupplier(segment.segment());
            if (supplier != null) {
                work.add(new SegmentWork(supplier.cost(), () -> score(segment, supplier, top)));
            }
        }
        SegmentWork.doAll(work, searcher.getTaskExecutor());
    }

    private static void score(MatchingGroups segment, ScorerSupplier supplier, TopGroups top)
            throws IOException {
        supplier.setTopLevelScoringClause();
        LeadingGroups collector = new LeadingGroups(segment, top);
        supplier.bulkScorer()
                .score(
                        collector,
                        segment.segment().reader().getLiveDocs(),
                        0,
                        DocIdSetIterator.NO_MORE_DOCS);
        collector.finish();
    }

    /** Where it is known which documents hold enough words, nobody need count them again. */
    private Query ranking(Query query) throws IOException {
        return !found.isEmpty() && found.stream().allMatch(segment -> segment.enough() != null)
                ? EnoughWords.anyWord(searcher.rewrite(query))
                : query;
    }

    private Query narrow(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new AcceptedGroups(found), Occur.FILTER)
                .build();
    }

    private static void offerAll(
            MatchingGroups segment, IntFunction<@Nullable RankedGroup> ranked, TopGroups top) {
        FixedBitSet matching = segment.matching();
        int group = 0;
        while (group < matching.length()) {
            int next = matching.nextSetBit(group);
            if (next == DocIdSetIterator.NO_MORE_DOCS) {
                break;
            }
            RankedGroup offered = ranked.apply(next);
            if (offered != null) {
                top.offer(offered);
            }
            group = next + 1;
        }
    }
}
