package org.commonground.search.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells documents whose text holds what was looked for from those where only the title does. */
final class TextHits {
    private final List<MarkedTerm> wanted;
    private final KnownTerms terms;
    private final Map<Term, PostingsEnum> postings = new HashMap<>();
    private @Nullable LeafReaderContext segment;
    private @Nullable NumericDocValues lengths;

    TextHits(List<MarkedTerm> wanted, KnownTerms terms) {
        this.wanted = wanted;
        this.terms = terms;
    }

    /** Whether nothing is looked for. */
    boolean none() {
        return wanted.isEmpty();
    }

    /** Goes on to another segment; nothing is read of it before it is asked for. */
    void open(LeafReaderContext next) {
        segment = next;
        lengths = null;
        postings.clear();
    }

    /**
     * Whether a term of the query stands in the text; documents must be asked for in their order.
     */
    boolean inText(int document) throws IOException {
        if (segment == null) {
            throw new IllegalStateException("No segment");
        }
        if (lengths == null) {
            lengths = DocValues.getNumeric(segment.reader(), IndexFields.TEXT_LENGTH);
        }
        long length = lengths.advanceExact(document) ? lengths.longValue() : 0;
        for (MarkedTerm row : wanted) {
            if (allInText(segment, row, document, length)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Rows are not followed word by word: a text with all words of a phrase is near enough here.
     */
    private boolean allInText(LeafReaderContext from, MarkedTerm row, int document, long length)
            throws IOException {
        for (Term term : row.terms()) {
            if (!inText(from, term, document, length)) {
                return false;
            }
        }
        return true;
    }

    private boolean inText(LeafReaderContext from, Term term, int document, long length)
            throws IOException {
        PostingsEnum known = postings.get(term);
        if (known == null) {
            known = terms.postings(from, term, PostingsEnum.OFFSETS, null);
            if (known == null) {
                return false;
            }
            postings.put(term, known);
        }
        int at = known.docID() < document ? known.advance(document) : known.docID();
        if (at != document) {
            return false;
        }
        known.nextPosition();
        return known.endOffset() <= length;
    }
}
