package org.commonground.search.feed;

import org.commonground.search.IndexUnavailable;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has the index compacted once nothing was written for a while, so that nobody waits for it. Before
 * that, and once after a start, it may be in many parts.
 */
final class Compaction {
    private static final Logger LOG = Logger.getLogger(Compaction.class.getName());

    private final Runnable compacting;
    private final Duration quiet;
    private @Nullable Thread worker;
    private long written = System.nanoTime();
    private boolean due = true;

    /**
     * @param compacting how it is compacted; may throw {@link IndexUnavailable}
     * @param quiet how long nothing must have been written
     */
    Compaction(Runnable compacting, Duration quiet) {
        this.compacting = compacting;
        this.quiet = quiet;
    }

    /** Something was written just now. */
    synchronized void written() {
        written = System.nanoTime();
        due = true;
    }

    /** To be called now and then while nothing is written. */
    synchronized void idle() {
        boolean isRunning = worker != null && worker.isAlive();
        if (due && !isRunning && System.nanoTime() - written >= quiet.toNanos()) {
            due = false;
            worker = Thread.ofPlatform().daemon().name("index-compaction").start(this::compact);
        }
    }

    private void compact() {
        try {
            compacting.run();
        } catch (IndexUnavailable e) {
            LOG.log(Level.WARNING, "The search index is left in many parts for now", e);
        }
    }
}
