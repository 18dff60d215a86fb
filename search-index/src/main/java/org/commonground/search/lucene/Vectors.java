package org.commonground.search.lucene;

import org.apache.lucene.util.VectorUtil;
import org.commonground.search.meaning.Embedder;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The model, the vectors it made, and those of the last questions. */
final class Vectors implements Closeable {

    /** As many as the recipe that was measured takes, see {@link Fusion}. */
    private static final int NEAREST = 100;

    /** What an answer weighs beside its question; measured, see the record. */
    private static final float ANSWER = 0.25f;

    /** Questions come again with another page or filter. */
    private static final int QUESTIONS = 1_000;

    private final Embedder embedder;
    private final VectorStore store;
    private final LastVectors questions = new LastVectors(QUESTIONS);

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
     * @param chosen texts that may be results, in ascending order; null to look at all alike
     */
    Neighbours nearest(String question, long @Nullable [] chosen) throws IOException {
        float[] vector = question(question);
        return store.ask(
                view ->
                        new Neighbours(
                                view.nearest(vector, NEAREST),
                                chosen == null
                                        ? List.of()
                                        : view.nearest(vector, NEAREST, chosen)));
    }

    /**
     * The texts near a question, as near as they are to it together with an answer, which says in
     * the library's words what is asked for.
     *
     * @param answer number of its text
     */
    Neighbours withAnswer(Neighbours near, String question, long answer) throws IOException {
        float[] asked = question(question);
        return store.ask(
                view -> {
                    float[] said = view.middle(new long[] {answer});
                    if (said == null) {
                        return near;
                    }
                    float[] both = asked.clone();
                    for (int i = 0; i < both.length; i++) {
                        both[i] += ANSWER * said[i];
                    }
                    long[] texts = near.texts();
                    return near.by(view.nearest(VectorUtil.l2normalize(both), texts.length, texts));
                });
    }

    /** Those of some texts that have no vector yet. */
    Set<Long> missing(Set<Long> texts) throws IOException {
        return store.ask(
                view ->
                        texts.stream()
                                .filter(text -> !view.has(text))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * The texts nearest to some others together, nearest first; none where these have no vectors.
     */
    List<Neighbour> like(long[] texts) throws IOException {
        return store.ask(
                view -> {
                    float[] middle = view.middle(texts);
                    return middle == null ? List.of() : view.nearest(middle, NEAREST);
                });
    }

    float[] question(String question) {
        float[] known = questions.get(question);
        if (known != null) {
            return known;
        }
        float[] made = embedder.question(question);
        questions.put(question, made);
        return made;
    }

    @Override
    public void close() throws IOException {
        embedder.close();
        store.close();
    }
}
