package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bonus for neighbouring words of the query that are neighbours in the text, or nearly so: what
 * BM25 would give the pair for a term of its own, at a small weight. Read from the positions of the
 * few documents that lead; as phrase queries the pairs would cost more than all the rest of the
 * search.
 */
final class Nearness {
    private static final float NEIGHBOURS = 0.1f;
    private static final float NEAR = 0.05f;
    private static final int WINDOW = 8;
    private static final int MOST_PAIRS = 12;
    private static final float SATURATION = 1.2f;
    private static final int[] NOWHERE = {};

    private final List<Term> words;
    private final KnownTerms terms;
    private final Map<Term, PostingsEnum> postings = new HashMap<>();

    /**
     * @param words stems in the order of the query
     */
    Nearness(List<Term> words, KnownTerms terms) {
        this.words = words.subList(0, Math.min(words.size(), MOST_PAIRS + 1));
        this.terms = terms;
    }

    /** The groups with their bonus, in their new order. */
    List<RankedGroup> applyTo(List<RankedGroup> ranked) throws IOException {
        List<RankedGroup> inDocumentOrder = new ArrayList<>(ranked);
        inDocumentOrder.sort(
                Comparator.comparingInt((RankedGroup group) -> group.segment().segment().ord)
                        .thenComparingInt(RankedGroup::bestDocument));
        List<RankedGroup> result = new ArrayList<>(ranked.size());
        LeafReaderContext current = null;
        for (RankedGroup group : inDocumentOrder) {
            if (group.segment().segment() != current) {
                current = group.segment().segment();
                open(current);
            }
            result.add(group.plus(bonus(group.bestDocument())));
        }
        result.sort(RankedGroup.BY_SCORE);
        return result;
    }

    private void open(LeafReaderContext segment) throws IOException {
        Map<Term, PostingsEnum> previous = new HashMap<>(postings);
        postings.clear();
        for (Term word : words) {
            if (!postings.containsKey(word)) {
                PostingsEnum opened =
                        terms.postings(
                                segment, word, PostingsEnum.POSITIONS, previous.remove(word));
                if (opened != null) {
                    postings.put(word, opened);
                }
            }
        }
    }

    private float bonus(int document) throws IOException {
        Map<Term, int[]> read = new HashMap<>();
        float bonus = 0;
        for (int i = 1; i < words.size(); i++) {
            int[] first = positions(words.get(i - 1), document, read);
            int[] second = first.length == 0 ? NOWHERE : positions(words.get(i), document, read);
            if (second.length > 0) {
                float weight = terms.weight(words.get(i - 1)) + terms.weight(words.get(i));
                bonus += weight * closeness(first, second);
            }
        }
        return bonus;
    }

    private static float closeness(int[] first, int[] second) {
        float adjacent = 0;
        float near = 0;
        int j = 0;
        for (int position : first) {
            while (j < second.length && second[j] < position - WINDOW) {
                j++;
            }
            int nearest = WINDOW + 1;
            for (int k = j; k < second.length && second[k] <= position + WINDOW + 1; k++) {
                int steps = Math.abs(second[k] - position - 1);
                nearest = Math.min(nearest, steps);
            }
            if (nearest == 0) {
                adjacent++;
            }
            if (nearest <= WINDOW) {
                near += 1f / (1 + nearest);
            }
        }
        return NEIGHBOURS * saturated(adjacent) + NEAR * saturated(near);
    }

    private static float saturated(float frequency) {
        return frequency / (frequency + SATURATION);
    }

    private int[] positions(Term word, int document, Map<Term, int[]> read) throws IOException {
        int[] known = read.get(word);
        if (known != null) {
            return known;
        }
        int[] positions = NOWHERE;
        PostingsEnum all = postings.get(word);
        if (all != null) {
            int at = all.docID() < document ? all.advance(document) : all.docID();
            if (at == document) {
                positions = new int[all.freq()];
                for (int i = 0; i < positions.length; i++) {
                    positions[i] = all.nextPosition();
                }
            }
        }
        read.put(word, positions);
        return positions;
    }
}
