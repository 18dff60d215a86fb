package org.commonground.search.lucene;

import org.commonground.search.meaning.Embedder;
import org.commonground.search.meaning.MeaningUnavailable;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * How vectors are made.
 *
 * @param model loads the model, once, on a thread that may wait; a {@link MeaningUnavailable} says
 *     that it does not run here, and search goes on by words
 * @param threads that make vectors, each one at a time
 * @param busy whether something that people wait for has the machine, so that vectors had better be
 *     made later
 */
public record VectorMaking(Supplier<Embedder> model, int threads, BooleanSupplier busy) {
    public VectorMaking {
        if (threads < 1) {
            throw new IllegalArgumentException("Vectors need a thread to be made on");
        }
    }
}
