package org.commonground.search.lucene;

import org.commonground.search.meaning.Skimming;

/**
 * Finds the sentence of a text that is nearest to a question, for what is shown of a result that
 * holds too few of its words.
 */
final class NearestSentence {

    /** For questions that nobody understands: the first sentence. */
    static final NearestSentence FIRST = new NearestSentence(sentence -> 0);

    /** Of one text; the model has seen no more of it when its vector was made. */
    private static final int MOST = 16;

    private final Skimming skimming;

    NearestSentence(Skimming skimming) {
        this.skimming = skimming;
    }

    /** The nearest with what follows in its paragraph, or the beginning of the text. */
    Excerpt in(String text) {
        Excerpt nearest = null;
        float most = 0;
        for (Excerpt sentence : Excerpt.sentences(text, MOST)) {
            float likeness = skimming.of(text.substring(sentence.from(), sentence.to()));
            if (likeness > most) {
                most = likeness;
                nearest = sentence;
            }
        }
        if (nearest == null) {
            return Excerpt.opening(text);
        }
        int end = Math.min(nearest.to(), nearest.from() + Excerpt.ROOM);
        return Excerpt.around(text, nearest.from(), end);
    }
}
