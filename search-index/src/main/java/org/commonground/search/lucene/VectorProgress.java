package org.commonground.search.lucene;

import org.commonground.search.MeaningState;
import org.commonground.search.MeaningState.Condition;
import org.jspecify.annotations.Nullable;

/** How far the making of vectors has come. */
final class VectorProgress {
    private static final double NANOS = 1e9;

    private Condition condition = Condition.STARTING;
    private @Nullable String problem;
    private long made;
    private long waiting;
    private long roundBegan;
    private long roundMade;
    private double perSecond;

    synchronized void begun() {
        condition = Condition.ON;
    }

    synchronized void failed(String why) {
        condition = Condition.FAILED;
        problem = why;
    }

    synchronized void interrupted(String why) {
        problem = why;
        perSecond = 0;
    }

    /** Another round begins, with what was counted before it. */
    synchronized void round(WaitingTexts texts) {
        long now = System.nanoTime();
        perSecond =
                roundMade > 0 && texts.waiting() > 0
                        ? roundMade * NANOS / Math.max(1, now - roundBegan)
                        : 0;
        made = texts.made();
        waiting = texts.waiting();
        problem = null;
        roundBegan = now;
        roundMade = 0;
    }

    /** A vector was made; it counts when its round is over and durable. */
    synchronized void made() {
        roundMade++;
    }

    synchronized MeaningState state() {
        return new MeaningState(condition, made, waiting, perSecond, problem);
    }
}
