package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where terms stand in documents, from the offsets in the postings: no text is analysed for
 * it.
 */
final class TextMarks {

    /** Marks of one term in one text; a passage shows a handful. */
    private static final int MOST_A_TERM = 200;

    private final List<MarkedTerm> terms;
    private final float[] weights;
    private final Map<LeafReaderContext, Map<String, TermsEnum>> dictionaries = new HashMap<>();
    private @Nullable PostingsEnum reused;

    TextMarks(GroupedSearcher searcher, List<MarkedTerm> terms) throws IOException {
        this.terms = terms;
        this.weights = new float[terms.size()];
        int documents = Math.max(1, searcher.getIndexReader().maxDoc());
        for (int i = 0; i < weights.length; i++) {
            long rarest = documents;
            for (BytesRef term : terms.get(i).terms()) {
                long frequency = 0;
                for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                    TermsEnum dictionary = dictionary(segment, terms.get(i).field());
                    if (dictionary != null && dictionary.seekExact(term)) {
                        frequency += dictionary.docFreq();
                    }
                }
                rarest = Math.min(rarest, frequency);
            }
            // The inverse document frequency of BM25.
            weights[i] = (float) Math.log(1 + (documents - rarest + 0.5) / (rarest + 0.5));
        }
    }

    /** How much it says that a term is there. */
    float weight(int term) {
        return weights[term];
    }

    /** The marks in a document's text, in order; those in its title are not among them. */
    List<TextMark> find(LeafReaderContext segment, int document, int textLength)
            throws IOException {
        List<TextMark> marks = new ArrayList<>();
        for (int term = 0; term < terms.size(); term++) {
            for (TextMark mark : ofTerm(segment, document, term)) {
                if (mark.to() <= textLength) {
                    marks.add(mark);
                }
            }
        }
        marks.sort(TextMark.IN_ORDER);
        return marks;
    }

    private List<TextMark> ofTerm(LeafReaderContext segment, int document, int term)
            throws IOException {
        MarkedTerm wanted = terms.get(term);
        List<int[]> places = places(segment, document, wanted.field(), wanted.terms().getFirst());
        for (int i = 1; i < wanted.terms().size() && !places.isEmpty(); i++) {
            places =
                    followed(
                            places,
                            places(segment, document, wanted.field(), wanted.terms().get(i)));
        }
        List<TextMark> marks = new ArrayList<>(places.size());
        for (int[] place : places) {
            marks.add(new TextMark(place[1], place[2], term));
        }
        return marks;
    }

    /** Position, start and end of a term, position by position. */
    private List<int[]> places(LeafReaderContext segment, int document, String field, BytesRef term)
            throws IOException {
        TermsEnum dictionary = dictionary(segment, field);
        if (dictionary == null || !dictionary.seekExact(term)) {
            return List.of();
        }
        reused = dictionary.postings(reused, PostingsEnum.OFFSETS);
        if (reused.advance(document) != document) {
            return List.of();
        }
        List<int[]> places = new ArrayList<>();
        for (int i = Math.min(reused.freq(), MOST_A_TERM); i > 0; i--) {
            int position = reused.nextPosition();
            places.add(new int[] {position, reused.startOffset(), reused.endOffset()});
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

    private @Nullable TermsEnum dictionary(LeafReaderContext segment, String field)
            throws IOException {
        Map<String, TermsEnum> fields = dictionaries.computeIfAbsent(segment, s -> new HashMap<>());
        TermsEnum known = fields.get(field);
        if (known == null) {
            LeafReader reader = segment.reader();
            Terms all = reader.terms(field);
            if (all == null) {
                return null;
            }
            known = all.iterator();
            fields.put(field, known);
        }
        return known;
    }
}
