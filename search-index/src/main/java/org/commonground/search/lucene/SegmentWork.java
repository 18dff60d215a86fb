package org.commonground.search.lucene;

import org.apache.lucene.search.TaskExecutor;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What a search does with one segment of the index, beside what it does with others where there is
 * much to do.
 *
 * @param documents about so many are read
 */
record SegmentWork(long documents, Doing doing) {

    /** Documents to be read for which waking another thread pays: some hundred microseconds. */
    private static final long WORTH_A_THREAD = 50_000;

    /** Done once, on any thread. */
    interface Doing {
        void run() throws IOException;
    }

    /** Does all of it, this thread and the others. */
    static void doAll(List<SegmentWork> all, TaskExecutor others) throws IOException {
        long documents = all.stream().mapToLong(SegmentWork::documents).sum();
        if (all.size() < 2 || documents < 2 * WORTH_A_THREAD) {
            for (SegmentWork work : all) {
                work.doing().run();
            }
            return;
        }
        // The largest first, so that none of them is left for the end.
        others.invokeAll(
                all.stream()
                        .sorted(Comparator.comparingLong(SegmentWork::documents).reversed())
                        .map(SegmentWork::callable)
                        .toList());
    }

    private Callable<Boolean> callable() {
        return () -> {
            doing.run();
            return true;
        };
    }
}
