package org.commonground.search.meaning;

import java.util.Arrays;
import java.util.Map;

/**
 * Cuts a text into the pieces of words that the model knows, always the longest that fits next, as
 * BERT's uncased models were trained ("WordPiece").
 */
final class WordPieces {
    private static final String BEGIN = "[CLS]";
    private static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";

    /** Marks a piece that does not begin its word. */
    private static final String CONTINUED = "##";

    /** A longer word is unknown as a whole. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids;
    private final int begin;
    private final int end;
    private final int unknown;

    /**
     * @param ids of the pieces the model knows
     */
    WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        begin = required(BEGIN);
        end = required(END);
        unknown = required(UNKNOWN);
    }

    private int required(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("The vocabulary has no " + piece);
        }
        return id;
    }

    /** Whether a word in lower case is known without being cut. */
    boolean isWhole(String word) {
        return ids.containsKey(word);
    }

    /**
     * The ids of a text's pieces between those of beginning and end.
     *
     * @param most ids in all; what stands behind is left out
     */
    long[] of(String text, int most) {
        long[] found = new long[most];
        int count = 0;
        found[count++] = begin;
        PlainWords words = new PlainWords(text);
        for (String word = words.next(); word != null && count < most - 1; word = words.next()) {
            count = cut(word, found, count);
        }
        found[count++] = end;
        return count == most ? found : Arrays.copyOf(found, count);
    }

    /**
     * @return how many ids there are with those of this word; one place is left free behind them
     */
    private int cut(String word, long[] found, int before) {
        int room = found.length - 1;
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            found[before] = unknown;
            return before + 1;
        }
        int count = before;
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > from && id == null) {
                String piece = word.substring(from, to);
                id = ids.get(from == 0 ? piece : CONTINUED + piece);
                if (id == null) {
                    to = word.offsetByCodePoints(to, -1);
                }
            }
            if (id == null) {
                found[before] = unknown;
                return before + 1;
            }
            if (count < room) {
                found[count++] = id;
            }
            from = to;
        }
        return count;
    }
}
