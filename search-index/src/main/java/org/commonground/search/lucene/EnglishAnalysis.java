package org.commonground.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.commonground.search.completion.TextWord;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How text becomes terms: Lucene's English analysis, with accents and ligatures folded and words
 * that a line's end broke joined again. The exact field keeps stop words and endings.
 */
final class EnglishAnalysis {

    /** So far apart are text and title in one field that no phrase spans them. */
    private static final int GAP = 100;

    static final Analyzer WORDS = new FoldingAnalyzer(true);
    static final Analyzer EXACT = new FoldingAnalyzer(false);

    private EnglishAnalysis() {}

    static Analyzer byField() {
        return new PerFieldAnalyzerWrapper(EXACT, Map.of(IndexFields.WORDS, WORDS));
    }

    /** The terms of a text in order, without the stop words where the analyzer leaves them out. */
    static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
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

    /** The words of a text as the exact field has them, and where they stand. */
    static List<TextWord> words(String text) {
        List<TextWord> words = new ArrayList<>();
        try (TokenStream stream = EXACT.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new TextWord(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string cannot fail", e);
        }
        return words;
    }

    /** The words of a text as the exact field has them, parted by single blanks. */
    static String folded(String text) {
        return String.join(" ", terms(EXACT, text));
    }

    private static final class FoldingAnalyzer extends Analyzer {
        private final boolean stemmed;

        private FoldingAnalyzer(boolean stemmed) {
            this.stemmed = stemmed;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokens = new StandardTokenizer();
            if (!stemmed) {
                return new TokenStreamComponents(
                        tokens, new ASCIIFoldingFilter(new LowerCaseFilter(tokens)));
            }
            TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(tokens));
            words = new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
            return new TokenStreamComponents(
                    tokens, new PorterStemFilter(new ASCIIFoldingFilter(words)));
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new PrintedTextFilter(reader);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
