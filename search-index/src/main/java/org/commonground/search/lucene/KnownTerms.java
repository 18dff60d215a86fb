package org.commonground.search.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the terms of a request stand in the index. Finding, ranking and quoting all need to know,
 * and looking terms up in every segment's dictionary costs as much as reading their postings: here
 * it is done once.
 */
final class KnownTerms {
    private final GroupedSearcher searcher;
    private final Map<Term, TermStates> states = new HashMap<>();
    private final Map<LeafReaderContext, Map<String, TermsEnum>> dictionaries = new HashMap<>();

    KnownTerms(GroupedSearcher searcher) {
        this.searcher = searcher;
    }

    IndexReader reader() {
        return searcher.getIndexReader();
    }

    TermQuery query(Term term) throws IOException {
        return new TermQuery(term, states(term));
    }

    /**
     * How many documents have it. For terms that are asked about once and mostly in vain, such as
     * two words written as one: nothing else is kept of them.
     */
    int documents(Term term) throws IOException {
        TermStates known = states.get(term);
        if (known != null) {
            return known.docFreq();
        }
        int documents = 0;
        for (LeafReaderContext segment : reader().leaves()) {
            TermsEnum dictionary = dictionary(segment, term.field());
            if (dictionary != null && dictionary.seekExact(term.bytes())) {
                documents += dictionary.docFreq();
            }
        }
        return documents;
    }

    /** How many documents have these words of a field next to each other. */
    int together(String field, List<String> words) throws IOException {
        return searcher.count(new PhraseQuery(field, words.toArray(String[]::new)));
    }

    /** Whether any document has it. */
    boolean has(Term term) throws IOException {
        return states(term).docFreq() > 0;
    }

    /** Whether each of them is in some document. */
    boolean hasAll(List<Term> words) throws IOException {
        for (Term word : words) {
            if (!has(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether any document has one of them. */
    boolean hasAny(List<Term> words) throws IOException {
        for (Term word : words) {
            if (has(word)) {
                return true;
            }
        }
        return false;
    }

    /** The inverse document frequency of BM25. */
    float weight(Term term) throws IOException {
        double documents = Math.max(1, reader().maxDoc());
        double frequency = states(term).docFreq();
        return (float) Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    }

    /**
     * The postings of a term in a segment, or null where it has none.
     *
     * @param reused what this gave before and is not needed any more
     */
    @Nullable PostingsEnum postings(
            LeafReaderContext segment, Term term, int flags, @Nullable PostingsEnum reused)
            throws IOException {
        IOSupplier<TermState> lookup = states(term).get(segment);
        TermState state = lookup == null ? null : lookup.get();
        TermsEnum dictionary = state == null ? null : dictionary(segment, term.field());
        if (dictionary == null) {
            return null;
        }
        dictionary.seekExact(term.bytes(), state);
        return dictionary.postings(reused, flags);
    }

    private TermStates states(Term term) throws IOException {
        TermStates known = states.get(term);
        if (known == null) {
            known = TermStates.build(searcher, term, true);
            states.put(term, known);
        }
        return known;
    }

    private @Nullable TermsEnum dictionary(LeafReaderContext segment, String field)
            throws IOException {
        Map<String, TermsEnum> fields = dictionaries.computeIfAbsent(segment, s -> new HashMap<>());
        TermsEnum known = fields.get(field);
        if (known == null) {
            Terms terms = segment.reader().terms(field);
            if (terms != null) {
                known = terms.iterator();
                fields.put(field, known);
            }
        }
        return known;
    }
}
