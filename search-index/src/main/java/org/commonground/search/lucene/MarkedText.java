package org.commonground.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.commonground.search.Mark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where terms stand in a text that is given whole, by analysing it as the index does. */
final class MarkedText {
    private record Token(BytesRef term, int position, int from, int to) {}

    private MarkedText() {}

    /** In order and without overlap. */
    static List<Mark> find(String text, List<MarkedTerm> wanted) {
        Map<String, List<Token>> tokens = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (MarkedTerm term : wanted) {
            List<Token> all = tokens.computeIfAbsent(term.field(), field -> tokens(field, text));
            for (int at = 0; at < all.size(); at++) {
                int last = endOfRow(all, at, term.terms());
                if (last >= 0) {
                    marks.add(new Mark(all.get(at).from(), all.get(last).to()));
                }
            }
        }
        marks.sort(Mark.IN_ORDER);
        return merged(marks);
    }

    /** Where a row of terms ends that begins at a token, or -1 when it does not begin there. */
    private static int endOfRow(List<Token> tokens, int first, List<Term> terms) {
        int at = first;
        for (int i = 0; i < terms.size(); i++) {
            boolean next =
                    at < tokens.size()
                            && tokens.get(at).position() == tokens.get(first).position() + i
                            && tokens.get(at).term().equals(terms.get(i).bytes());
            if (!next) {
                return -1;
            }
            at++;
        }
        return at - 1;
    }

    private static List<Mark> merged(List<Mark> marks) {
        List<Mark> merged = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            Mark last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && mark.from() < last.to()) {
                merged.set(
                        merged.size() - 1, new Mark(last.from(), Math.max(last.to(), mark.to())));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }

    private static List<Token> tokens(String field, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = EnglishAnalysis.byField().tokenStream(field, text)) {
            TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                tokens.add(
                        new Token(
                                BytesRef.deepCopyOf(term.getBytesRef()),
                                position,
                                offset.startOffset(),
                                offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string cannot fail", e);
        }
        return tokens;
    }
}
