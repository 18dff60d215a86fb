package org.commonground.search.lucene;

import org.apache.lucene.util.VectorUtil;
import org.commonground.search.meaning.Embedder;
import org.commonground.search.meaning.Skimming;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows a few things by several names each; texts that name the same things are near. */
class ConceptEmbedder implements Embedder {
    private static final List<List<String>> THINGS =
            List.of(
                    List.of("mediat", "broker", "go-between"),
                    List.of("quarrel", "tension", "dispute"),
                    List.of("mosque", "temple", "church"),
                    List.of("money", "budget", "fund"),
                    List.of("school", "pupil", "teach"));

    /** Nothing known: an own corner, so that it is near to nothing that is. */
    private static final int UNKNOWN = THINGS.size();

    final AtomicInteger passages = new AtomicInteger();
    final AtomicInteger questions = new AtomicInteger();
    volatile boolean closed;

    @Override
    public String model() {
        return "concepts";
    }

    @Override
    public int dimensions() {
        return UNKNOWN + 2;
    }

    @Override
    public float[] passage(String text) {
        passages.incrementAndGet();
        return vector(text, UNKNOWN);
    }

    @Override
    public float[] question(String text) {
        questions.incrementAndGet();
        return vector(text, UNKNOWN + 1);
    }

    private float[] vector(String text, int corner) {
        float[] vector = new float[dimensions()];
        String plain = text.toLowerCase(Locale.ROOT);
        int known = 0;
        for (int thing = 0; thing < THINGS.size(); thing++) {
            if (THINGS.get(thing).stream().anyMatch(plain::contains)) {
                vector[thing] = 1;
                known++;
            }
        }
        if (known == 0) {
            vector[corner] = 1;
            return vector;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(known);
        }
        return vector;
    }

    @Override
    public Skimming skimming(String question) {
        float[] asked = vector(question, UNKNOWN + 1);
        return sentence -> VectorUtil.dotProduct(asked, vector(sentence, UNKNOWN));
    }

    @Override
    public boolean isWord(String text) {
        return text.equals("booker");
    }

    @Override
    public void close() {
        closed = true;
    }
}
