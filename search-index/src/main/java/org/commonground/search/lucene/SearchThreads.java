package org.commonground.search.lucene;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that help the one that searches where the index is large: one fewer than there are
 * processors. They end when there is nothing to help with, so that nobody has to close them.
 */
final class SearchThreads {
    static final Executor SHARED =
            start(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    private static final long IDLE_SECONDS = 30;

    private SearchThreads() {}

    private static Executor start(int threads) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name("search-", 1).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
