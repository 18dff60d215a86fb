package org.commonground.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.search.IndexUnavailable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class CompactionTest {
    private static final int LONG_SECONDS = 60;

    private final Semaphore compacted = new Semaphore(0);

    @Test
    void waitsUntilNothingWasWrittenForAWhile() {
        Compaction compaction = new Compaction(compacted::release, Duration.ofHours(1));
        compaction.idle();
        compaction.written();
        compaction.idle();
        assertThat(compacted.availablePermits()).isZero();
    }

    @Test
    void happensOnceForAllThatWasWritten() throws InterruptedException {
        Compaction compaction = new Compaction(compacted::release, Duration.ZERO);
        awaitCompacted(compaction);
        compaction.idle();
        compaction.idle();
        assertThat(compacted.availablePermits()).isZero();

        compaction.written();
        awaitCompacted(compaction);
        assertThat(compacted.availablePermits()).isZero();
    }

    @Test
    void happensAgainAfterOneThatFailedWhenSomethingIsWritten() throws InterruptedException {
        Compaction compaction =
                new Compaction(
                        () -> {
                            compacted.release();
                            throw new IndexUnavailable("The disk is full", new IOException());
                        },
                        Duration.ZERO);
        awaitCompacted(compaction);
        compaction.written();
        awaitCompacted(compaction);
    }

    @Test
    void neverGoesOnTwiceAtOnce() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Compaction compaction =
                new Compaction(
                        () -> {
                            compacted.release();
                            await(end);
                        },
                        Duration.ZERO);
        awaitCompacted(compaction);
        compaction.written();
        compaction.idle();
        compaction.idle();
        assertThat(compacted.availablePermits()).isZero();
        end.countDown();
        awaitCompacted(compaction);
    }

    /** The thread of the last one may still be ending. */
    private void awaitCompacted(Compaction compaction) throws InterruptedException {
        for (int i = 0; i < LONG_SECONDS * 100; i++) {
            compaction.idle();
            if (compacted.tryAcquire(10, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
        throw new AssertionError("Not compacted");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
