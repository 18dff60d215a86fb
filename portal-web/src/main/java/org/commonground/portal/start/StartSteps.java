package org.commonground.portal.start;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Begins steps in order and ends those that were begun in the opposite order. */
final class StartSteps {
    private static final Logger LOG = System.getLogger(StartSteps.class.getName());

    private final Deque<StartStep> begun = new ArrayDeque<>();

    /** A step that fails stops the start with its exception; what was begun before it is ended. */
    void begin(List<StartStep> steps) {
        for (StartStep step : steps) {
            try {
                step.begin().run();
            } catch (RuntimeException failed) {
                end();
                throw new IllegalStateException(
                        "The portal could not start: " + step.name(), failed);
            }
            begun.push(step);
        }
    }

    /** One that does not end well keeps none of the others from ending. */
    void end() {
        while (!begun.isEmpty()) {
            StartStep step = begun.pop();
            try {
                step.end().run();
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Could not end cleanly: " + step.name(), failed);
            }
        }
    }
}
