package org.commonground.search.meaning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks up the rarest pieces of the question in the sentence: how near the nearest one there is
 * counts as much as the piece is rare. Takes some microseconds a sentence where its vector takes
 * the model five milliseconds, and mostly finds the same sentence, see the record of the decision.
 * For one thread at a time.
 */
final class PieceSkimming implements Skimming {

    /** In the vocabulary; before it stand signs and single letters. */
    private static final int FIRST_WORD = 1996;

    /** What stood here in the vocabulary would be too common to count; measured, see the record. */
    private static final int COMMONEST = 1000;

    /** Pieces of a question that are looked at, and of these looked up: the rarest. */
    private static final int LOOKED_AT = 64;

    private static final int LOOKED_UP = 12;

    private final WordPieces pieces;
    private final PieceVectors vectors;
    private final int[] asked;
    private final int[][] askedRows;

    /** How near each piece of the question is to a piece that was met. */
    private final Map<Integer, float[]> met = new HashMap<>();

    PieceSkimming(String question, WordPieces pieces, PieceVectors vectors) {
        this.pieces = pieces;
        this.vectors = vectors;
        this.asked =
                Arrays.stream(pieces.of(question, LOOKED_AT))
                        .mapToInt(Math::toIntExact)
                        .filter(piece -> piece >= FIRST_WORD && piece < vectors.count())
                        .distinct()
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .limit(LOOKED_UP)
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.askedRows = Arrays.stream(asked).mapToObj(vectors::row).toArray(int[][]::new);
    }

    @Override
    public float of(String sentence) {
        long[] said = pieces.of(sentence, BgeEmbedder.LONGEST);
        float[] nearest = new float[asked.length];
        // Not the marks of beginning and end.
        for (int at = 1; at < said.length - 1; at++) {
            float[] near = met.computeIfAbsent((int) said[at], this::near);
            for (int i = 0; i < asked.length; i++) {
                nearest[i] = Math.max(nearest[i], near[i]);
            }
        }
        float all = 0;
        for (int i = 0; i < asked.length; i++) {
            all += rarity(asked[i]) * nearest[i];
        }
        return all;
    }

    private float[] near(int piece) {
        int[] row = vectors.row(piece);
        float[] near = new float[asked.length];
        for (int i = 0; i < asked.length; i++) {
            near[i] = PieceVectors.cosine(askedRows[i], row);
        }
        return near;
    }

    /** The vocabulary begins with the most frequent words: from 0.7 up to 3.4. */
    private static float rarity(int piece) {
        return (float) Math.log((double) piece / COMMONEST);
    }
}
