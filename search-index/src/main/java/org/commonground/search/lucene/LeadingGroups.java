package org.commonground.search.lucene;

import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * Follows a segment's documents group by group and tells the scorer what is not worth scoring any
 * more.
 */
final class LeadingGroups implements LeafCollector {
    private final MatchingGroups segment;
    private final int[] groupOf;
    private final @Nullable FixedBitSet enough;
    private final TopGroups top;
    private @Nullable Scorable scorer;
    private int group = -1;
    private int best;
    private float bestScore;

    LeadingGroups(MatchingGroups segment, TopGroups top) {
        this.segment = segment;
        this.groupOf = segment.groups().groupOf();
        this.enough = segment.enough();
        this.top = top;
    }

    @Override
    public void setScorer(Scorable newScorer) throws IOException {
        scorer = newScorer;
        skipHopeless();
    }

    @Override
    public void collect(int document) throws IOException {
        if (enough != null && !enough.get(document)) {
            return;
        }
        float score = scorer == null ? 0 : scorer.score();
        if (groupOf[document] != group) {
            offer();
            skipHopeless();
            group = groupOf[document];
            best = document;
            bestScore = score;
        } else if (score > bestScore) {
            best = document;
            bestScore = score;
        }
    }

    /** Takes in the segment's last group; to be called once, after the last document. */
    @Override
    public void finish() {
        offer();
        group = -1;
    }

    private void offer() {
        if (group >= 0 && bestScore >= top.worstScore()) {
            top.offer(new RankedGroup(segment, group, best, bestScore));
        }
    }

    private void skipHopeless() throws IOException {
        float needed = top.worstScore();
        if (needed > 0 && scorer != null) {
            scorer.setMinCompetitiveScore(needed);
        }
    }
}
