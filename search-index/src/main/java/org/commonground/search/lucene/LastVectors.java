package org.commonground.search.lucene;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Vectors of texts, those that were asked for last; one takes 1.5 KB. Safe for many threads. */
final class LastVectors {
    private final Map<String, float[]> byText;

    LastVectors(int most) {
        byText =
                new LinkedHashMap<>(most, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                        return size() > most;
                    }
                };
    }

    synchronized float @Nullable [] get(String text) {
        return byText.get(text);
    }

    synchronized void put(String text, float[] vector) {
        byText.put(text, vector);
    }
}
