package org.commonground.benchmarks;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The queries of the mix in Lucene's own terms, with the engine's rule of how many words must be
 * there.
 */
final class DirectQuery {
    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final int MOST_BEGINNINGS = 50;

    private DirectQuery() {}

    static Query of(String text, IndexReader reader) throws IOException {
        if (text.startsWith("\"")) {
            return new PhraseQuery(DirectLucene.CONTENTS, terms(text).toArray(String[]::new));
        }
        if (text.endsWith("*")) {
            return beginning(text.substring(0, text.length() - 1), reader);
        }
        Set<String> words = new LinkedHashSet<>(terms(text));
        int enough = Math.max(Math.min(words.size(), 2), (words.size() + 4) / 5);
        Occur occur = enough == words.size() ? Occur.MUST : Occur.SHOULD;
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(DirectLucene.term(word)), occur));
        if (occur == Occur.SHOULD) {
            query.setMinimumNumberShouldMatch(enough);
        }
        return query.build();
    }

    private static Query beginning(String prefix, IndexReader reader) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Terms all = MultiTerms.getTerms(reader, DirectLucene.CONTENTS);
        if (all == null) {
            return query.build();
        }
        TermsEnum terms = all.iterator();
        BytesRef start = new BytesRef(prefix);
        boolean more = terms.seekCeil(start) != TermsEnum.SeekStatus.END;
        for (int i = 0; more && i < MOST_BEGINNINGS; i++) {
            if (!StringHelper.startsWith(terms.term(), start)) {
                break;
            }
            query.add(new TermQuery(DirectLucene.term(terms.term().utf8ToString())), Occur.SHOULD);
            more = terms.next() != null;
        }
        return query.build();
    }

    private static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = ENGLISH.tokenStream(DirectLucene.CONTENTS, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string cannot fail", e);
        }
        return terms;
    }
}
