package org.commonground.search.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of the index with a given beginning. */
final class Beginnings {
    static final int MOST = 50;

    /** Terms looked at; a beginning of two letters has thousands. */
    private static final int MOST_READ = 5_000;

    private record Known(BytesRef term, int documents) {}

    private Beginnings() {}

    /** The most frequent words that begin so, at most so many. */
    static List<Term> expand(String beginning, int most, IndexReader reader) throws IOException {
        List<String> folded = EnglishAnalysis.terms(EnglishAnalysis.EXACT, beginning);
        Terms terms = MultiTerms.getTerms(reader, IndexFields.EXACT);
        if (folded.size() != 1 || terms == null) {
            return List.of();
        }
        BytesRef prefix = new BytesRef(folded.getFirst());
        List<Known> known = new ArrayList<>();
        TermsEnum all = terms.iterator();
        TermsEnum.SeekStatus status = all.seekCeil(prefix);
        BytesRef term = status == TermsEnum.SeekStatus.END ? null : all.term();
        while (term != null && StringHelper.startsWith(term, prefix) && known.size() < MOST_READ) {
            known.add(new Known(BytesRef.deepCopyOf(term), all.docFreq()));
            term = all.next();
        }
        return known.stream()
                .sorted(Comparator.comparingInt(Known::documents).reversed())
                .limit(most)
                .map(word -> new Term(IndexFields.EXACT, word.term()))
                .toList();
    }
}
