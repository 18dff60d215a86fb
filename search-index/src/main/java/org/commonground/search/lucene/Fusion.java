package org.commonground.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins two orders, that of words and that of meaning, into one: half and half of the scores of the
 * two first hundreds, each by its {@link Scale}, and 0 where one of them does not have it. Of
 * several ways that were measured the best on all collections, see the record of the decision.
 */
final class Fusion {

    /** Groups by words and documents by meaning that are joined; what follows keeps its order. */
    static final int FIRST = 100;

    private static final float HALF = 0.5f;

    /** Of both scales multiplied; measured, see the record. */
    private static final float AGREED = 0.8f;

    private final NearPages near;
    private final Scale words;
    private final Set<Long> unread;

    private Fusion(NearPages near, Scale words, Set<Long> unread) {
        this.near = near;
        this.words = words;
        this.unread = unread;
    }

    /**
     * @param byWords best first
     * @param unread texts that the model has not read yet: how near they are nobody knows
     */
    static Fusion of(List<RankedGroup> byWords, NearPages near, Set<Long> unread) {
        // Where fewer match, all others have a score too: 0.
        float low = byWords.size() < FIRST ? 0 : byWords.get(FIRST - 1).score();
        return new Fusion(
                near, Scale.of(low, byWords.stream().map(RankedGroup::score).toList()), unread);
    }

    /** The same with pages that are as near as something else says. */
    Fusion with(NearPages other) {
        return new Fusion(other, words, unread);
    }

    /** The texts of the groups that are joined, of each that of its best document by words. */
    static Set<Long> texts(List<RankedGroup> byWords) {
        return byWords.stream()
                .limit(FIRST)
                .map(Fusion::text)
                .filter(text -> text != SegmentTexts.NO_TEXT)
                .collect(Collectors.toSet());
    }

    private static long text(RankedGroup group) {
        return group.segment().groups().texts().textOf(group.bestDocument());
    }

    /** The score of a document; 0 for what words or meaning do not know it by. */
    float score(float wordScore, float cosine) {
        return HALF * words.of(wordScore) + HALF * near.scale().of(cosine);
    }

    /**
     * The groups in their common order. The score of a group is that of its best document by words
     * and its best by meaning together, for these may be two pages of one document. What the model
     * has not read yet is not taken for far: its words speak for it alone.
     *
     * @param byWords best first
     * @param found all that is left by the filters
     */
    List<RankedGroup> join(List<RankedGroup> byWords, List<MatchingGroups> found) {
        Map<Long, RankedGroup> joined = new HashMap<>();
        int first = Math.min(FIRST, byWords.size());
        for (RankedGroup group : byWords.subList(0, first)) {
            joined.put(group.key(), group.withScore(HALF * words.of(group.score())));
        }
        for (MatchingGroups segment : found) {
            nearest(segment).forEach((group, page) -> add(segment, group, page, joined));
        }
        for (RankedGroup group : byWords.subList(0, first)) {
            if (unread.contains(text(group))) {
                RankedGroup alone = group.withScore(words.of(group.score()));
                joined.merge(group.key(), alone, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        List<RankedGroup> order = new ArrayList<>(joined.values());
        order.sort(RankedGroup.BY_SCORE);
        for (RankedGroup group : byWords.subList(first, byWords.size())) {
            if (!joined.containsKey(group.key())) {
                order.add(group.withScore(0));
            }
        }
        return order;
    }

    /**
     * The text of a group's page that by words and meaning alike is among the first few, or {@link
     * SegmentTexts#NO_TEXT} where they do not agree on any.
     */
    long agreedAnswer(RankedGroup group) {
        SegmentGroups groups = group.segment().groups();
        long answer = SegmentTexts.NO_TEXT;
        float most = AGREED;
        for (NearPages.Page page :
                near.in(
                        group.segment().segment(),
                        groups.firstDocument(group.group()),
                        groups.endDocument(group.group()))) {
            float agreement =
                    Math.min(1, words.of(page.words()))
                            * Math.min(1, near.scale().of(page.cosine()));
            if (agreement >= most) {
                most = agreement;
                answer = groups.texts().textOf(page.document());
            }
        }
        return answer;
    }

    private void add(
            MatchingGroups segment, int group, NearPages.Page page, Map<Long, RankedGroup> joined) {
        RankedGroup nearer =
                new RankedGroup(
                        segment, group, page.document(), score(page.words(), page.cosine()));
        joined.merge(
                nearer.key(),
                nearer,
                (byWords, same) -> byWords.plus(HALF * near.scale().of(page.cosine())));
    }

    /** The nearest document of every group that the filters left. */
    private Map<Integer, NearPages.Page> nearest(MatchingGroups segment) {
        Map<Integer, NearPages.Page> nearest = new HashMap<>();
        int[] groupOf = segment.groups().groupOf();
        for (NearPages.Page page : near.in(segment.segment())) {
            int group = groupOf[page.document()];
            if (segment.matching().get(group)) {
                nearest.merge(group, page, (a, b) -> a.cosine() >= b.cosine() ? a : b);
            }
        }
        return nearest;
    }
}
