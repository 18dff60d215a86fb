package org.commonground.search.lucene;

import org.apache.lucene.util.VectorUtil;
import org.commonground.search.meaning.MeaningUnavailable;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Finds the sentence of a text that is nearest to a question, for what is shown of a result that
 * holds too few of its words. A sentence takes the model about five milliseconds once, so an answer
 * looks at a few texts only; what it does not come to is shown by its beginning.
 */
final class NearestSentence {
    static final NearestSentence NONE = new NearestSentence(null, "");

    /** New sentences that one answer has the model read. */
    private static final int MOST = 24;

    /** On a busy machine an answer ends its looking after so many nanoseconds. */
    private static final long LONGEST = 150_000_000;

    /** Of one text; the model has seen no more of it when its vector was made. */
    private static final int MOST_OF_A_TEXT = 16;

    private final @Nullable Vectors vectors;
    private final String question;
    private int left = MOST;
    private long spent;

    /**
     * @param vectors null to find nothing
     */
    NearestSentence(@Nullable Vectors vectors, String question) {
        this.vectors = vectors;
        this.question = question;
    }

    /** The nearest with what follows in its paragraph, or the beginning of the text. */
    Excerpt in(String text) {
        Excerpt nearest = nearest(Excerpt.sentences(text, MOST_OF_A_TEXT), text);
        if (nearest == null) {
            return Excerpt.opening(text);
        }
        int end = Math.min(nearest.to(), nearest.from() + Excerpt.ROOM);
        return Excerpt.around(text, nearest.from(), end);
    }

    /** Null where there is no choice or no time. */
    private @Nullable Excerpt nearest(List<Excerpt> sentences, String text) {
        if (vectors == null || sentences.size() < 2) {
            return null;
        }
        try {
            float[] asked = vectors.question(question);
            Excerpt nearest = null;
            float best = -1;
            for (Excerpt sentence : sentences) {
                float[] vector = vector(text.substring(sentence.from(), sentence.to()), vectors);
                if (vector == null) {
                    return null;
                }
                float cosine = VectorUtil.dotProduct(asked, vector);
                if (cosine > best) {
                    best = cosine;
                    nearest = sentence;
                }
            }
            return nearest;
        } catch (MeaningUnavailable closed) {
            return null;
        }
    }

    private float @Nullable [] vector(String sentence, Vectors from) {
        float[] known = from.knownSentence(sentence);
        if (known != null || left == 0 || spent > LONGEST) {
            return known;
        }
        long begun = System.nanoTime();
        float[] made = from.sentence(sentence);
        spent += System.nanoTime() - begun;
        left--;
        return made;
    }
}
