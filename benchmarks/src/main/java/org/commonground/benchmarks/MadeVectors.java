package org.commonground.benchmarks;

import org.commonground.search.MeaningState;
import org.commonground.search.SearchEngine;

/** Waits for vectors that an engine makes in the background. */
final class MadeVectors {
    private static final long LOOK_AGAIN_MILLIS = 20;

    private MadeVectors() {}

    /** Returns when every document has its vector. */
    static void await(SearchEngine engine) {
        MeaningState state = engine.state().meaning();
        while (state.condition() == MeaningState.Condition.STARTING
                || state.made() < engine.state().documents()) {
            if (state.condition() == MeaningState.Condition.FAILED) {
                throw new IllegalStateException(state.problem());
            }
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            state = engine.state().meaning();
        }
    }
}
