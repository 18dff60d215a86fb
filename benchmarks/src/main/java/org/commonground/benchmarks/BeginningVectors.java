package org.commonground.benchmarks;

import org.commonground.search.meaning.BgeEmbedder;
import org.commonground.search.meaning.Embedder;
import org.commonground.search.meaning.Skimming;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Vectors by the product's own model, of the first words of a text alone, so that 100,000 of them
 * are made in minutes instead of hours. Only how much of a page the model has read stands in for
 * something else: questions are put to it as ever, and cosines lie where those of whole pages do.
 * It goes by the model's name, so that a portal takes these vectors for its own and makes none.
 *
 * <p>What was made is kept, for the two indexes of a comparison hold the same texts.
 */
final class BeginningVectors implements Embedder {
    private static final int WORDS = 24;

    private final Embedder model = BgeEmbedder.load();
    private final Map<String, float[]> made = new ConcurrentHashMap<>();

    @Override
    public String model() {
        return model.model();
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public float[] passage(String text) {
        return made.computeIfAbsent(beginning(text), model::passage);
    }

    private static String beginning(String text) {
        int at = 0;
        for (int word = 0; word < WORDS && at < text.length(); word++) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return text.substring(0, at);
    }

    @Override
    public float[] question(String text) {
        return model.question(text);
    }

    @Override
    public Skimming skimming(String question) {
        return model.skimming(question);
    }

    @Override
    public boolean isWord(String text) {
        return model.isWord(text);
    }

    @Override
    public void close() {
        model.close();
    }
}
