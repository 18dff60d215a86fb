package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.commonground.search.Mark;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where terms stand in documents, from the offsets in the postings: no text is analysed for
 * it.
 */
final class TextMarks {

    /** Marks of one term in one text; a passage shows a handful. */
    private static final int MOST_A_TERM = 200;

    private final List<MarkedTerm> wanted;
    private final KnownTerms terms;
    private final float[] weights;
    private @Nullable PostingsEnum reused;

    TextMarks(List<MarkedTerm> wanted, KnownTerms terms) throws IOException {
        this.wanted = wanted;
        this.terms = terms;
        this.weights = new float[wanted.size()];
        for (int i = 0; i < weights.length; i++) {
            for (Term term : wanted.get(i).terms()) {
                weights[i] = Math.max(weights[i], terms.weight(term));
            }
        }
    }

    /** How much it says that a term is there. */
    float weight(int term) {
        return weights[term];
    }

    /** The marks in any text. */
    List<Mark> in(String text) {
        return MarkedText.find(text, wanted);
    }

    /** The marks in a document's text, in order; those in its title are not among them. */
    List<TextMark> find(LeafReaderContext segment, int document, int textLength)
            throws IOException {
        List<TextMark> marks = new ArrayList<>();
        for (int term = 0; term < wanted.size(); term++) {
            for (int[] place : places(segment, document, wanted.get(term))) {
                if (place[2] <= textLength) {
                    marks.add(new TextMark(place[1], place[2], term));
                }
            }
        }
        marks.sort(TextMark.IN_ORDER);
        return marks;
    }

    private List<int[]> places(LeafReaderContext segment, int document, MarkedTerm row)
            throws IOException {
        List<int[]> places = places(segment, document, row.terms().getFirst());
        for (Term next : row.terms().subList(1, row.terms().size())) {
            if (!places.isEmpty()) {
                places = followed(places, places(segment, document, next));
            }
        }
        return places;
    }

    /** Position, start and end of a term, position by position. */
    private List<int[]> places(LeafReaderContext segment, int document, Term term)
            throws IOException {
        PostingsEnum postings = terms.postings(segment, term, PostingsEnum.OFFSETS, reused);
        if (postings == null) {
            return List.of();
        }
        reused = postings;
        if (postings.advance(document) != document) {
            return List.of();
        }
        List<int[]> places = new ArrayList<>();
        for (int i = Math.min(postings.freq(), MOST_A_TERM); i > 0; i--) {
            int position = postings.nextPosition();
            places.add(new int[] {position, postings.startOffset(), postings.endOffset()});
        }
        return places;
    }

    private static List<int[]> followed(List<int[]> first, List<int[]> next) {
        List<int[]> both = new ArrayList<>();
        int j = 0;
        for (int[] place : first) {
            while (j < next.size() && next.get(j)[0] <= place[0]) {
                j++;
            }
            if (j < next.size() && next.get(j)[0] == place[0] + 1) {
                both.add(new int[] {next.get(j)[0], place[1], next.get(j)[2]});
            }
        }
        return both;
    }
}
