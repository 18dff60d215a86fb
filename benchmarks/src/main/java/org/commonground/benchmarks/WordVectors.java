package org.commonground.benchmarks;

import org.commonground.search.meaning.Embedder;

import java.util.Locale;
import java.util.Random;

/**
 * Vectors of the model's size at a thousandth of its cost: a word is a direction that depends on
 * its letters alone, a text the sum of its words. They cost as much to keep and to search as the
 * model's; how well they understand anything is no matter where they are used.
 */
final class WordVectors implements Embedder {
    private static final int DIMENSIONS = 384;
    private static final int MOST_WORDS = 64;

    @Override
    public String model() {
        return "words";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] passage(String text) {
        float[] vector = new float[DIMENSIONS];
        // Something that all texts have in common, as those of the model do: cosines begin near
        // 0.7.
        vector[0] = 60;
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", MOST_WORDS)) {
            Random direction = new Random(word.hashCode());
            for (int i = 0; i < DIMENSIONS; i++) {
                vector[i] += direction.nextFloat() - 0.5f;
            }
        }
        double sum = 0;
        for (float x : vector) {
            sum += (double) x * x;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(sum);
        }
        return vector;
    }

    @Override
    public float[] question(String text) {
        return passage(text);
    }

    @Override
    public void close() {}
}
