package org.commonground.search.meaning;

/**
 * Turns texts into vectors whose nearness is nearness in meaning. Vectors have length one, so that
 * their scalar product is the cosine. All methods may be called from any thread at once.
 */
public interface Embedder extends AutoCloseable {

    /** Names the model; vectors of one model say nothing beside those of another. */
    String model();

    /** Numbers in a vector. */
    int dimensions();

    /**
     * The vector of something that can be found. What a long text says behind its first pages may
     * be left out.
     *
     * @throws MeaningUnavailable when the model fails or is closed
     */
    float[] passage(String text);

    /**
     * The vector of a question, near those of the passages that answer it.
     *
     * @throws MeaningUnavailable when the model fails or is closed
     */
    float[] question(String text);

    /**
     * Compares sentences with a question word by word, without the model and therefore at once;
     * where there is no way to, all are alike.
     */
    default Skimming skimming(String question) {
        return sentence -> 0;
    }

    /**
     * Whether the model knows this as a word of its language; rare words it knows in pieces only.
     */
    default boolean isWord(String text) {
        return false;
    }

    /** Waits for the vectors that are being made, then gives the model back. */
    @Override
    void close();
}
