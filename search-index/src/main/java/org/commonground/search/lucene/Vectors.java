package org.commonground.search.lucene;

import org.commonground.search.meaning.Embedder;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model, the vectors it made, and those of the last questions. */
final class Vectors implements Closeable {

    /** As many as the recipe that was measured takes, see {@link Fusion}. */
    private static final int NEAREST = 100;

    /** Questions come again with another page or filter; a vector takes 1.5 KB. */
    private static final int REMEMBERED = 1_000;

    private final Embedder embedder;
    private final VectorStore store;
    private final Map<String, float[]> questions =
            new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Vectors(Embedder embedder, VectorStore store) {
        this.embedder = embedder;
        this.store = store;
    }

    Embedder embedder() {
        return embedder;
    }

    VectorStore store() {
        return store;
    }

    /**
     * The texts nearest to a question.
     *
     * @param chosen texts that filters leave, in ascending order; null to look at all alike
     */
    Neighbours nearest(String question, long @Nullable [] chosen) throws IOException {
        float[] vector = vector(question);
        return store.ask(
                view ->
                        new Neighbours(
                                view.nearest(vector, NEAREST),
                                chosen == null
                                        ? List.of()
                                        : view.nearest(vector, NEAREST, chosen)));
    }

    private float[] vector(String question) {
        synchronized (questions) {
            float[] known = questions.get(question);
            if (known != null) {
                return known;
            }
        }
        float[] made = embedder.question(question);
        synchronized (questions) {
            questions.put(question, made);
        }
        return made;
    }

    @Override
    public void close() throws IOException {
        embedder.close();
        store.close();
    }
}
