package org.commonground.search.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that were typed as one, {@code honestbroker}, or one typed as two, {@code neighbour hood}.
 */
final class WordBreaks {
    private static final int SHORTEST_PART = 2;

    /** Breaks whose parts are looked up next to each other, those of the most frequent parts. */
    private static final int MOST_LOOKED_UP = 3;

    private final IndexReader reader;
    private final IndexSearcher searcher;

    WordBreaks(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
    }

    /**
     * Two words that stand next to each other.
     *
     * @param documents where they do
     */
    record Pair(String first, String second, int documents) {}

    private record Break(String first, String second, int frequency) {}

    /** The two words of the index that a word is made of and that most often stand together. */
    Optional<Pair> split(String word) throws IOException {
        List<Break> breaks = new ArrayList<>();
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String first = word.substring(0, at);
            int frequency = documents(first);
            if (frequency > 0) {
                String second = word.substring(at);
                frequency = Math.min(frequency, documents(second));
                if (frequency > 0) {
                    breaks.add(new Break(first, second, frequency));
                }
            }
        }
        breaks.sort(Comparator.comparingInt(Break::frequency).reversed());
        Pair best = null;
        for (Break each : breaks.subList(0, Math.min(breaks.size(), MOST_LOOKED_UP))) {
            int documents = together(each.first(), each.second());
            if (documents > 0 && (best == null || documents > best.documents())) {
                best = new Pair(each.first(), each.second(), documents);
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The one word that two make, where the index has it more often than both next to each other
     * and than one of them at all.
     */
    Optional<String> joined(String first, String second) throws IOException {
        String one = first + second;
        int documents = documents(one);
        if (documents == 0 || documents <= Math.min(documents(first), documents(second))) {
            return Optional.empty();
        }
        return documents > together(first, second) ? Optional.of(one) : Optional.empty();
    }

    private int documents(String word) throws IOException {
        return reader.docFreq(new Term(IndexFields.EXACT, word));
    }

    private int together(String first, String second) throws IOException {
        return searcher.count(new PhraseQuery(IndexFields.EXACT, first, second));
    }
}
